package dev.shipkeep.analysis.web.market;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.market.Note;
import dev.shipkeep.analysis.market.Notes;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Structured notes on a shipper: written on from the latest version, all versions readable. */
@Controller
@Needs(Permission.ANALYSIS_READ)
class NoteController {

    private static final int VERSIONS = 50;

    private final Notes notes;
    private final AccountCards cards;

    NoteController(Notes notes, AccountCards cards) {
        this.notes = notes;
        this.cards = cards;
    }

    @GetMapping("/accounts/{id:\\d+}/analyses/{kind}")
    ModelAndView show(@PathVariable long id, @PathVariable String kind, Frame frame) {
        AccountCard card = cards.getCard(id);
        Note.Kind chosen = kind(kind);
        List<Note> versions = notes.listVersions(id, chosen, VERSIONS);
        List<String> parts = versions.isEmpty()
                ? Collections.nCopies(chosen.parts().size(), "")
                : versions.getFirst().parts();
        long from = versions.isEmpty() ? 0 : versions.getFirst().id();
        return Pages.show(
                "analysis/note", new NotePage(frame, card, chosen, from, parts, versions, FieldProblems.NONE));
    }

    @Needs(Permission.ANALYSIS_WRITE)
    @PostMapping("/accounts/{id:\\d+}/analyses/{kind}")
    ModelAndView write(
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        AccountCard card = cards.getCard(id);
        Note.Kind chosen = kind(kind);
        List<String> parts = chosen.parts().stream()
                .map(part -> form.getOrDefault(part, "").strip())
                .toList();
        return switch (notes.write(id, chosen, from, parts)) {
            case Change.Done<Note> ignored -> {
                Notices.leave(response, "analysis.note.saved");
                yield Pages.goTo("/accounts/" + id + "/market");
            }
            case Change.Refused<Note>(List<FieldProblem> problems) -> {
                List<Note> versions = notes.listVersions(id, chosen, VERSIONS);
                boolean outdated =
                        problems.stream().anyMatch(problem -> problem.field().equals("version"));
                long next =
                        outdated && !versions.isEmpty() ? versions.getFirst().id() : from;
                yield Pages.refuse(
                        "analysis/note",
                        new NotePage(frame, card, chosen, next, parts, versions, new FieldProblems(problems)));
            }
        };
    }

    private static Note.Kind kind(String name) {
        return Arrays.stream(Note.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

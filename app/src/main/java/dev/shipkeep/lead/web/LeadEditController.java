package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.archive.LeadCards;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.review.LeadEditor;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Completing a lead. */
@Controller
@Needs(Permission.LEAD_WRITE)
class LeadEditController {

    private final LeadEditor editor;
    private final LeadCards cards;

    LeadEditController(LeadEditor editor, LeadCards cards) {
        this.editor = editor;
        this.cards = cards;
    }

    @GetMapping("/leads/{id:\\d+}/edit")
    ModelAndView show(@PathVariable long id, Frame frame) {
        LeadCard card = cards.getCard(id);
        if (!LeadEditor.mayEdit(frame.signedIn(), card)) {
            throw new NotAllowed();
        }
        return Pages.show("lead/edit", page(frame, card, LeadEntry.of(card.facts()), card.version(), List.of()));
    }

    @PostMapping("/leads/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        LeadEntry entry = LeadEntry.of(form);
        return switch (editor.edit(id, version, entry)) {
            case Change.Done<LeadCard>(LeadCard card) -> {
                Notices.leave(response, "lead.saved", card.facts().name());
                yield Pages.goTo(LeadController.PATH + "/" + id);
            }
            case Change.Refused<LeadCard>(List<FieldProblem> problems) -> {
                LeadCard now = cards.getCard(id);
                boolean outdated =
                        problems.stream().anyMatch(problem -> problem.field().equals("version"));
                yield Pages.refuse("lead/edit", page(frame, now, entry, outdated ? now.version() : version, problems));
            }
        };
    }

    private static LeadEditPage page(
            Frame frame, LeadCard card, LeadEntry entry, int version, List<FieldProblem> problems) {
        LeadFormPage form = LeadFormPage.fresh(frame, entry).with(problems, List.of(), false);
        return new LeadEditPage(form, card, version);
    }
}

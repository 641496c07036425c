package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.TimelineReader;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened to an account, page after page, and notes about it. */
@Controller
class TimelineController {

    private static final int LONGEST_NOTE = 2_000;

    private final Dossiers dossiers;
    private final AccountCards cards;
    private final TimelineReader timeline;

    TimelineController(Dossiers dossiers, AccountCards cards, TimelineReader timeline) {
        this.dossiers = dossiers;
        this.cards = cards;
        this.timeline = timeline;
    }

    @Needs(Permission.ACCOUNT_READ)
    @GetMapping("/accounts/{id:\\d+}/timeline")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String at, Frame frame) {
        Place place = Place.parse(at).filter(TimelineReader::understands).orElse(null);
        return Pages.show("account/timelinePage", new TimelinePage(frame, cards.getCard(id), timeline.page(id, place)));
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping("/accounts/{id:\\d+}/notes")
    ModelAndView create(@PathVariable long id, @RequestParam(defaultValue = "") String text, Frame frame) {
        String note = text.strip();
        if (cards.getCard(id).isMerged() || note.isEmpty() || note.length() > LONGEST_NOTE) {
            FieldProblem problem = FieldProblem.of("text", "account.note.problem", LONGEST_NOTE);
            return Pages.refuse("account/page", dossiers.page(id, frame, "", List.of(problem)));
        }
        timeline.addNote(id, note);
        return Pages.goTo("/accounts/" + id + "#timeline");
    }
}

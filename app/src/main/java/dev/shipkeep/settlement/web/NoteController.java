package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.Disputes;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.NoteKind;
import dev.shipkeep.settlement.Notes;
import dev.shipkeep.settlement.web.StatementPage.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Credit and debit notes by hand, and the second person's word. */
@Controller
@Needs(Permission.SETTLEMENT_WRITE)
class NoteController {

    private final Notes notes;
    private final Disputes disputes;
    private final StatementPages pages;

    NoteController(Notes notes, Disputes disputes, StatementPages pages) {
        this.notes = notes;
        this.disputes = disputes;
        this.pages = pages;
    }

    @PostMapping(StatementController.PATH + "/notes")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "CREDIT") String kind,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        NoteKind chosen = kind.equals(NoteKind.DEBIT.name()) ? NoteKind.DEBIT : NoteKind.CREDIT;
        return switch (notes.create(id, chosen, Money.fen(amount), reason)) {
            case Change.Done<Note>(Note note) -> {
                Notices.leave(response, "settlement.note.done." + note.state());
                yield Pages.goTo("/statements/" + id + "#notes");
            }
            case Change.Refused<Note>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "settlement/statement",
                        pages.page(
                                id,
                                frame,
                                new Typed("note", "", 0, amount, reason, chosen.name()),
                                new FieldProblems(problems)));
        };
    }

    @PostMapping("/notes/{id:\\d+}/approval")
    ModelAndView approve(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return decide(id, true, frame, response);
    }

    @PostMapping("/notes/{id:\\d+}/refusal")
    ModelAndView refuse(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return decide(id, false, frame, response);
    }

    private ModelAndView decide(long id, boolean granted, Frame frame, HttpServletResponse response) {
        return switch (notes.decide(id, granted)) {
            case Change.Done<Note>(Note note) -> {
                Notices.leave(response, "settlement.note.done." + note.state());
                yield Pages.goTo("/disputes");
            }
            case Change.Refused<Note>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "settlement/disputes",
                        new DisputesPage(
                                frame,
                                disputes.list(true),
                                notes.listProposed(),
                                disputes.list(false),
                                notes.listDecided(),
                                new FieldProblems(problems)));
        };
    }
}

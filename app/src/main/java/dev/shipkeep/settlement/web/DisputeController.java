package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.Disputes;
import dev.shipkeep.settlement.Notes;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.web.StatementPage.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Objections of customers and their answers. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class DisputeController {

    private final Disputes disputes;
    private final Notes notes;
    private final StatementLines lines;
    private final StatementPages pages;

    DisputeController(Disputes disputes, Notes notes, StatementLines lines, StatementPages pages) {
        this.disputes = disputes;
        this.notes = notes;
        this.lines = lines;
        this.pages = pages;
    }

    @GetMapping("/disputes")
    ModelAndView index(Frame frame) {
        return Pages.show(
                "settlement/disputes",
                new DisputesPage(
                        frame,
                        disputes.list(true),
                        notes.listProposed(),
                        disputes.list(false),
                        notes.listDecided(),
                        FieldProblems.NONE));
    }

    @GetMapping("/disputes/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        Dispute dispute = disputes.getDispute(id);
        return Pages.show(
                "settlement/dispute", page(dispute, Money.typed(dispute.claimedFen()), "", FieldProblems.NONE, frame));
    }

    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping(StatementController.PATH + "/disputes")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String waybill,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "") String claimed,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        Dispute.Claim claim = new Dispute.Claim(waybill.strip(), item, reason.strip(), Money.fen(claimed));
        return switch (disputes.open(id, claim)) {
            case Change.Done<Dispute>(Dispute dispute) -> {
                Notices.leave(response, "settlement.dispute.done", dispute.statementNumber());
                yield Pages.goTo("/statements/" + id + "#disputes");
            }
            case Change.Refused<Dispute>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "settlement/statement",
                        pages.page(
                                id,
                                frame,
                                new Typed("dispute", waybill, item, claimed, reason, ""),
                                new FieldProblems(problems)));
        };
    }

    /** @param decision {@code refuse} to credit nothing, anything else to credit the typed amount */
    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping("/disputes/{id:\\d+}/answer")
    ModelAndView answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String accepted,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String decision,
            Frame frame,
            HttpServletResponse response) {
        boolean refuse = decision.equals("refuse");
        long fen = refuse ? 0 : Money.fen(accepted) == 0 ? Money.WRONG : Money.fen(accepted);
        return switch (disputes.answer(id, fen, answer)) {
            case Change.Done<Dispute>(Dispute dispute) -> {
                Notices.leave(response, "settlement.dispute.answer.done." + dispute.state());
                yield Pages.goTo("/disputes/" + id);
            }
            case Change.Refused<Dispute>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "settlement/dispute",
                        page(disputes.getDispute(id), accepted, answer, new FieldProblems(problems), frame));
        };
    }

    private DisputePage page(Dispute dispute, String amount, String answer, FieldProblems problems, Frame frame) {
        Long noteId = dispute.noteId();
        return new DisputePage(
                frame,
                dispute,
                dispute.waybillNo().isEmpty()
                        ? null
                        : lines.find(dispute.statementId(), dispute.waybillNo()).orElse(null),
                noteId == null ? null : notes.getNote(noteId),
                amount,
                answer,
                problems);
    }
}

package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentKeeper;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What payments pay: confirmed singly or in bulk, and taken back; money sent back; payments set aside. */
@Controller
@Needs(Permission.PAYMENT_WRITE)
class AllocationController {

    private static final String ONE = PaymentController.PATH + "/{id:\\d+}";
    private static final int MOST_AT_ONCE = 100;

    private final PaymentKeeper keeper;
    private final PaymentPages pages;

    AllocationController(PaymentKeeper keeper, PaymentPages pages) {
        this.keeper = keeper;
        this.pages = pages;
    }

    /** Each in a transaction of its own: one that has changed meanwhile keeps none of the others back. */
    @PostMapping(PaymentController.PATH + "/confirmations")
    ModelAndView confirmAll(@RequestParam(defaultValue = "") List<Long> payment, HttpServletResponse response) {
        int done = 0;
        List<Long> asked = payment.stream().distinct().limit(MOST_AT_ONCE).toList();
        for (long id : asked) {
            done += keeper.confirmProposal(id) instanceof Change.Done<Payment> ? 1 : 0;
        }
        Notices.leave(response, "receivable.confirm.many", done, asked.size() - done);
        return Pages.goTo(PaymentController.PATH);
    }

    @PostMapping(ONE + "/confirmation")
    ModelAndView confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long payerId,
            @RequestParam(defaultValue = "-1") long seenOpenFen,
            @RequestParam Map<String, String> parameters,
            Frame frame,
            HttpServletResponse response) {
        TypedParts typed = TypedParts.of(parameters);
        return switch (keeper.confirm(id, payerId, seenOpenFen, typed.fenByItem())) {
            case Change.Done<Payment>(Payment payment) -> {
                String payer = Objects.requireNonNullElse(payment.payerAccountName(), "");
                Notices.leave(response, "receivable.confirm.done", payer);
                yield Pages.goTo(PaymentController.PATH + "/" + id);
            }
            case Change.Refused<Payment>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/payment", pages.page(id, "#" + payerId, frame, typed.texts(), problems));
        };
    }

    /** @param what {@code payer} when it is not this payer's either */
    @PostMapping(ONE + "/undo")
    ModelAndView undo(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, keeper.undo(id, what.equals("payer"), reason), "receivable.undo.done", frame, response);
    }

    @PostMapping(ONE + "/refund")
    ModelAndView refund(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        long fen = Objects.requireNonNullElse(Typed.fen(amount), 0L);
        LocalDate typedDay = Objects.requireNonNullElse(Typed.day(day), LocalDate.MIN);
        return answer(id, keeper.refund(id, fen, typedDay, reason), "receivable.refund.done", frame, response);
    }

    @PostMapping(ONE + "/removal")
    ModelAndView destroy(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, keeper.discard(id, reason), "receivable.discard.done", frame, response);
    }

    private ModelAndView answer(
            long id, Change<Payment> change, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Payment> ignored -> {
                Notices.leave(response, notice);
                yield Pages.goTo(PaymentController.PATH + "/" + id);
            }
            case Change.Refused<Payment>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/payment", pages.page(id, "", frame, Map.of(), problems));
        };
    }
}

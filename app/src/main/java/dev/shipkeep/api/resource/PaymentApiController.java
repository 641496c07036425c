package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentFilter;
import dev.shipkeep.receivable.payment.PaymentIntake;
import dev.shipkeep.receivable.payment.PaymentRegister;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that came in. */
@RestController
@RequestMapping("/api/v1/payments")
class PaymentApiController {

    private final PaymentRegister register;
    private final PaymentIntake intake;

    PaymentApiController(PaymentRegister register, PaymentIntake intake) {
        this.register = register;
        this.intake = intake;
    }

    /** @param state all, open, unmatched, credit, allocated or discarded */
    @Needs(Permission.SETTLEMENT_READ)
    @GetMapping
    Listing<PaymentView> index(
            @RequestParam(defaultValue = PaymentFilter.ALL) String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String through,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        int size = Listing.bounded(limit);
        PaymentFilter filter = new PaymentFilter(state, q, from, through);
        return Listing.of(register.list(filter, after, size + 1), size, Payment::id, PaymentView::of);
    }

    @Needs(Permission.SETTLEMENT_READ)
    @GetMapping("/{id}")
    PaymentView show(@PathVariable long id) {
        return PaymentView.of(register.getPayment(id));
    }

    /** A bank reference is taken once, whatever the Idempotency-Key. */
    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping
    ResponseEntity<PaymentView> create(@RequestBody PaymentDraft draft) {
        return switch (intake.create(draft.entry())) {
            case Change.Done<Payment>(Payment payment) ->
                ResponseEntity.created(URI.create("/api/v1/payments/" + payment.id()))
                        .body(PaymentView.of(payment));
            case Change.Refused<Payment>(List<FieldProblem> problems) -> throw RequestRefused.invalid(problems);
        };
    }
}

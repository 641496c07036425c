package dev.shipkeep.receivable.payment;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down where people look for it what became of a payment; inside the transaction of the change. */
@Component
class PaymentTrail {

    private static final String SUBJECT = "payment";

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    PaymentTrail(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void confirmed(Payment payment, long allocatedFen) {
        Long payerId = payment.payerId();
        if (payerId == null) {
            throw new IllegalStateException("payment " + payment.id() + " was not given to anybody");
        }
        Map<String, Object> view =
                Map.of("amountFen", payment.amountFen(), "allocatedFen", allocatedFen, "openFen", payment.openFen());
        audit.recordOfAccount(payerId, "confirm", SUBJECT, payment.id(), null, view);
        timeline.add(
                payerId,
                arrival(payment),
                SUBJECT,
                "receivable.timeline.payment.confirmed",
                List.of(money(payment, payment.amountFen()), payment.day().toString(), money(payment, allocatedFen)));
    }

    /** Money of an earlier day stands in the time-line where it came in, not where somebody got round to it. */
    private Instant arrival(Payment payment) {
        Instant noon =
                payment.day().atTime(LocalTime.NOON).atZone(BusinessTime.ZONE).toInstant();
        return payment.day().isBefore(time.today()) ? noon : time.now();
    }

    void undone(Payment payment, long payerId, String reason) {
        Map<String, Object> view = Map.of("amountFen", payment.amountFen(), "openFen", payment.openFen());
        audit.recordOfAccount(payerId, "undo", SUBJECT, payment.id(), view, Map.of("reason", reason));
        timeline.add(
                payerId,
                time.now(),
                SUBJECT,
                "receivable.timeline.payment.undone",
                List.of(money(payment, payment.amountFen()), payment.day().toString(), reason));
    }

    void refunded(Payment payment, long payerId, long amountFen, String reason) {
        Map<String, Object> view = Map.of("amountFen", amountFen, "reason", reason);
        audit.recordOfAccount(payerId, "refund", SUBJECT, payment.id(), null, view);
        timeline.add(
                payerId,
                time.now(),
                SUBJECT,
                "receivable.timeline.payment.refunded",
                List.of(money(payment, amountFen), reason));
    }

    void discarded(Payment payment, String reason) {
        audit.record("delete", SUBJECT, payment.id(), PaymentIntake.view(payment), Map.of("reason", reason));
    }

    private static String money(Payment payment, long fen) {
        return Figures.money(fen, payment.currency());
    }
}

package dev.shipkeep.receivable.credit;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.credit.HoldEvent.Action;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down where people look for it that a payer's credit changed; inside the transaction of the change. */
@Component
class HoldTrail {

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    HoldTrail(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void write(long payerId, Action action, String reason) {
        Map<String, Object> view = Map.of("state", action.name(), "reason", reason);
        audit.recordOfAccount(payerId, "change", "creditHold", payerId, null, view);
        timeline.add(payerId, time.now(), "credit", "receivable.timeline.hold." + action, List.of(reason));
    }
}

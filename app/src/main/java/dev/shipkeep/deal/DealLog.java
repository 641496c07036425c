package dev.shipkeep.deal;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to deals: in the audit trail, and on the time-line of their account. */
@Component
class DealLog {

    private static final String SUBJECT = "deal";

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    DealLog(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void changed(String action, @Nullable Deal before, Deal after) {
        audit.recordOfAccount(
                after.accountId(), action, SUBJECT, after.id(), before == null ? null : view(before), view(after));
    }

    /** Adds a sentence to the account's time-line: its arguments are the deal's number, then those given. */
    void tell(Deal deal, String messageKey, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(deal.number()));
        all.addAll(List.of(arguments));
        timeline.add(deal.accountId(), time.now(), SUBJECT, messageKey, all);
    }

    private static Map<String, Object> view(Deal deal) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", deal.number());
        view.put("title", deal.title());
        view.put("state", deal.state());
        view.put("step", deal.step());
        view.put("owner", deal.owner().name());
        view.put("parcels", deal.entry().parcels());
        view.put("revenueFen", deal.entry().revenueFen());
        view.put("marginFen", Objects.toString(deal.entry().marginFen(), ""));
        view.put("competitor", deal.entry().competitor());
        view.put("nextAction", deal.entry().nextAction());
        view.put("nextOn", Objects.toString(deal.entry().nextOn(), ""));
        view.put("buyingStep", Objects.toString(deal.buyingStep(), ""));
        view.put("loss", deal.lossReason());
        return view;
    }
}

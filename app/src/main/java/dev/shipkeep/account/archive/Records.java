package dev.shipkeep.account.archive;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.search.SearchIndex;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows from a change of an account: trail, time-line, search, totals. */
@Component
final class Records {

    private final Audit audit;
    private final Timeline timeline;
    private final SearchIndex search;
    private final AccountRegister register;
    private final BusinessTime time;

    Records(Audit audit, Timeline timeline, SearchIndex search, AccountRegister register, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.search = search;
        this.register = register;
        this.time = time;
    }

    void created(AccountCard card) {
        audit.recordOfAccount(card.id(), "create", "account", card.id(), null, view(card));
        timeline.add(card.id(), time.now(), "change", "account.timeline.created", List.of(card.name()));
        search.refresh(List.of(card.id()));
        register.forgetTotals();
    }

    void changed(AccountCard old, AccountCard now) {
        AccountEntry before = AccountEntry.of(old);
        AccountEntry after = AccountEntry.of(now);
        audit.recordOfAccount(now.id(), "change", "account", now.id(), view(old), view(now));
        List<String> fields = new ArrayList<>();
        for (String field : AccountViews.FIELDS) {
            if (!before.value(field).equals(after.value(field))) {
                fields.add(field);
            }
        }
        if (!fields.isEmpty()) {
            timeline.add(now.id(), time.now(), "change", "account.timeline.changed", List.of(String.join(",", fields)));
        }
        search.refresh(List.of(now.id()));
    }

    private static Map<String, Object> view(AccountCard card) {
        return AccountViews.of(AccountEntry.of(card), card.version());
    }
}

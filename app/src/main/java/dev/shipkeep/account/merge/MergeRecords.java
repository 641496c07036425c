package dev.shipkeep.account.merge;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.search.SearchIndex;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows from a merge and from taking it back: trail and time-line of both, search, totals. */
@Component
final class MergeRecords {

    private final Audit audit;
    private final Timeline timeline;
    private final SearchIndex search;
    private final AccountRegister register;
    private final BusinessTime time;

    MergeRecords(Audit audit, Timeline timeline, SearchIndex search, AccountRegister register, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.search = search;
        this.register = register;
        this.time = time;
    }

    void merged(AccountCard survivor, AccountCard duplicate, String reason) {
        Map<String, String> what = Map.of("survivor", survivor.code(), "duplicate", duplicate.code(), "reason", reason);
        both("merge", survivor, duplicate, what);
        tell(survivor.id(), "account.timeline.merged", List.of(duplicate.name(), duplicate.code(), reason));
        tell(duplicate.id(), "account.timeline.mergedInto", List.of(survivor.name(), survivor.code(), reason));
        follow(survivor, duplicate);
    }

    void undone(AccountCard survivor, AccountCard duplicate) {
        both("undoMerge", survivor, duplicate, Map.of("survivor", survivor.code(), "duplicate", duplicate.code()));
        tell(survivor.id(), "account.timeline.mergeUndone", List.of(duplicate.name(), duplicate.code()));
        tell(duplicate.id(), "account.timeline.mergeUndone", List.of(survivor.name(), survivor.code()));
        follow(survivor, duplicate);
    }

    private void both(String action, AccountCard survivor, AccountCard duplicate, Map<String, String> what) {
        audit.recordOfAccount(survivor.id(), action, "account", survivor.id(), null, what);
        audit.recordOfAccount(duplicate.id(), action, "account", duplicate.id(), null, what);
    }

    private void tell(long accountId, String messageKey, List<String> arguments) {
        timeline.add(accountId, time.now(), "merge", messageKey, arguments);
    }

    private void follow(AccountCard survivor, AccountCard duplicate) {
        search.refresh(List.of(survivor.id(), duplicate.id()));
        register.forgetTotals();
    }
}

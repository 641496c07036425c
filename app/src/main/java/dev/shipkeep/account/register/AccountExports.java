package dev.shipkeep.account.register;

import dev.shipkeep.platform.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the trail that a list left the house. */
@Component
public class AccountExports {

    private final Audit audit;

    AccountExports(Audit audit) {
        this.audit = audit;
    }

    /** In a transaction of its own before the first row is sent: also a download that breaks off was one. */
    @Transactional
    public void record(AccountSelection selection, AccountTotals totals) {
        Map<String, Object> what =
                Map.of("filter", selection.address().fromStart().query(), "count", totals.accounts());
        audit.record("export", "list", "accounts", null, what);
    }
}

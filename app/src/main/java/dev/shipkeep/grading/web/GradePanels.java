package dev.shipkeep.grading.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.core.grading.Explanation;
import dev.shipkeep.core.grading.Reason;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.internal.AccountHistory;
import dev.shipkeep.grading.internal.GradedAccount;
import dev.shipkeep.grading.internal.Overrides;
import dev.shipkeep.grading.internal.Policies;
import dev.shipkeep.grading.internal.ResultReader;
import dev.shipkeep.grading.internal.RunStore;
import dev.shipkeep.grading.web.GradePanelPage.OverrideForm;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the panel of one account shows. */
@Component
class GradePanels {

    private final Accounts accounts;
    private final RunStore runs;
    private final ResultReader results;
    private final Policies policies;
    private final AccountHistory history;
    private final Overrides overrides;

    GradePanels(
            Accounts accounts,
            RunStore runs,
            ResultReader results,
            Policies policies,
            AccountHistory history,
            Overrides overrides) {
        this.accounts = accounts;
        this.runs = runs;
        this.results = results;
        this.policies = policies;
        this.history = history;
        this.overrides = overrides;
    }

    @Transactional(readOnly = true)
    public GradePanelPage page(long accountId, Frame frame, OverrideForm form) {
        Account account = accounts.getAccount(accountId);
        GradingRun run = runs.findCurrent().orElse(null);
        GradedAccount graded =
                run == null ? null : results.findResult(run.id(), accountId).orElse(null);
        return new GradePanelPage(
                frame,
                account,
                run,
                graded,
                run == null || graded == null ? List.of() : reasons(run, graded),
                history.list(accountId),
                overrides.listOf(accountId),
                form);
    }

    private List<Reason> reasons(GradingRun run, GradedAccount graded) {
        Integer version = run.policyVersion();
        return Explanation.of(
                graded.figures(),
                graded.grade(),
                policies.getVersion(version == null ? 0 : version).policy(),
                run.asOf());
    }
}

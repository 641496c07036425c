package dev.shipkeep.grading;

import dev.shipkeep.core.grading.Threshold;
import dev.shipkeep.grading.internal.ChangeStore;
import dev.shipkeep.grading.internal.Overrides;
import dev.shipkeep.grading.internal.Policies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is new about the grades of the accounts that the acting person sees. */
@Component
public class GradeNews {

    private final ChangeStore changes;
    private final Overrides overrides;
    private final Policies policies;

    GradeNews(ChangeStore changes, Overrides overrides, Policies policies) {
        this.changes = changes;
        this.overrides = overrides;
        this.policies = policies;
    }

    /** Changes of class since a day, newest first. */
    public List<ShownChange> listChangesSince(LocalDate day, int limit) {
        return changes.listSince(day, limit);
    }

    /** Classes set by hand that end within the next days, the first to end first. */
    public List<EndingOverride> listOverridesEnding(int days, int limit) {
        return overrides.listEnding(days, limit);
    }

    /** More parcels than this in twelve months make a key account. */
    public long keyAccountParcels() {
        return policies.current().policy().value(Threshold.KEY_ACCOUNT_PARCELS);
    }
}

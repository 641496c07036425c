package dev.shipkeep.account.decision;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The carrier's clocks for the people who decide; headquarters sets them for all. */
@Component
public class DecisionPolicy {

    private final JdbcClient jdbc;
    private final Audit audit;

    DecisionPolicy(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public DecisionClocks get() {
        return jdbc.sql("SELECT meeting_days, mourning_days FROM account.decision_clocks")
                .query((row, number) -> new DecisionClocks(row.getInt("meeting_days"), row.getInt("mourning_days")))
                .single();
    }

    /** @throws NotAllowed for one who does not see the whole carrier */
    @Transactional
    public Change<DecisionClocks> set(DecisionClocks asked) {
        if (!Acting.get().seesAll()) {
            throw new NotAllowed();
        }
        if (!asked.isWithinBounds()) {
            return Change.refused(
                    "meetingDays",
                    "account.worry.problem.clocks",
                    DecisionClocks.FEWEST_DAYS,
                    DecisionClocks.MOST_DAYS);
        }
        DecisionClocks before = get();
        jdbc.sql("UPDATE account.decision_clocks SET meeting_days = ?, mourning_days = ?")
                .params(asked.meetingDays(), asked.mourningDays())
                .update();
        audit.record("change", "decisionClocks", 0, before, asked);
        return new Change.Done<>(asked);
    }
}

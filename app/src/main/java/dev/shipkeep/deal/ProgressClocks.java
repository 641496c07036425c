package dev.shipkeep.deal;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the carrier wants to be told of deals that stand still. */
@Component
public class ProgressClocks {

    private static final int MOST_DAYS = 100;

    private final JdbcClient jdbc;
    private final Audit audit;

    ProgressClocks(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Clocks get() {
        return jdbc.sql("SELECT owner_days, manager_days, risk_days FROM deal.clocks")
                .query((row, number) ->
                        new Clocks(row.getInt("owner_days"), row.getInt("manager_days"), row.getInt("risk_days")))
                .single();
    }

    @Transactional
    public Change<Clocks> set(Clocks asked) {
        boolean ordered = asked.ownerDays() >= 1
                && asked.ownerDays() <= asked.managerDays()
                && asked.managerDays() <= asked.riskDays()
                && asked.riskDays() <= MOST_DAYS;
        if (!ordered) {
            return Change.refused("clocks", "deal.problem.clocks", MOST_DAYS);
        }
        Clocks before = get();
        jdbc.sql("UPDATE deal.clocks SET owner_days = ?, manager_days = ?, risk_days = ?")
                .params(asked.ownerDays(), asked.managerDays(), asked.riskDays())
                .update();
        audit.record("change", "dealClocks", 0, before, asked);
        return new Change.Done<>(asked);
    }
}

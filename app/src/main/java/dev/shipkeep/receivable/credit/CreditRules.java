package dev.shipkeep.receivable.credit;

import dev.shipkeep.core.receivable.HoldRule;
import dev.shipkeep.core.receivable.ReminderStage;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the thresholds. */
@Component
public class CreditRules {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_DAYS_BEFORE = 365;

    private final JdbcClient jdbc;
    private final Audit audit;

    CreditRules(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public CreditRule get() {
        return jdbc.sql("""
                SELECT hold_overdue_days, hold_smallest_fen, hold_over_limit, remind_before_days, remind_overdue_days,
                       remind_long_days, version
                FROM receivable.credit_rule""")
                .query((row, number) -> new CreditRule(
                        new HoldRule(row.getInt(1), row.getLong(2), row.getBoolean(3)),
                        new ReminderStage.Plan(row.getInt(4), row.getInt(5), row.getInt(6)),
                        row.getInt(7)))
                .single();
    }

    /** @throws NotAllowed when the acting person does not see the whole carrier */
    @Transactional
    public Change<CreditRule> change(HoldRule hold, ReminderStage.Plan reminders) {
        boolean daysFit = isBetween(hold.overdueDays(), 0, MOST_DAYS)
                && isBetween(reminders.beforeDays(), 0, MOST_DAYS_BEFORE)
                && isBetween(reminders.overdueDays(), 1, MOST_DAYS)
                && isBetween(reminders.longDays(), reminders.overdueDays() + 1, MOST_DAYS);
        if (!daysFit || hold.smallestFen() < 0) {
            return Change.refused("rule", "receivable.rule.wrong");
        }
        CreditRule before = get();
        int changed = jdbc.sql("""
                UPDATE receivable.credit_rule SET hold_overdue_days = ?, hold_smallest_fen = ?, hold_over_limit = ?,
                       remind_before_days = ?, remind_overdue_days = ?, remind_long_days = ?, version = version + 1""")
                .params(
                        hold.overdueDays(),
                        hold.smallestFen(),
                        hold.overLimit(),
                        reminders.beforeDays(),
                        reminders.overdueDays(),
                        reminders.longDays())
                .update();
        if (changed == 0) {
            throw new NotAllowed();
        }
        CreditRule after = get();
        audit.record("change", "creditRule", "rule", view(before), view(after));
        return new Change.Done<>(after);
    }

    private static boolean isBetween(int days, int least, int most) {
        return days >= least && days <= most;
    }

    private static Map<String, Object> view(CreditRule rule) {
        return Map.of(
                "overdueDays", rule.hold().overdueDays(),
                "smallestFen", rule.hold().smallestFen(),
                "overLimit", rule.hold().overLimit(),
                "beforeDays", rule.reminders().beforeDays(),
                "remindDays", rule.reminders().overdueDays(),
                "longDays", rule.reminders().longDays());
    }
}

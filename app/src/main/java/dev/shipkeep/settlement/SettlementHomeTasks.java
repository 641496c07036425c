package dev.shipkeep.settlement;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTask.Urgency;
import dev.shipkeep.platform.page.HomeTasks;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What settlement gives people to do: previews to close, disputes to answer, notes of others to agree to. */
@Component
class SettlementHomeTasks implements HomeTasks {

    private static final int USUAL_BILLING_DAY = 5;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    SettlementHomeTasks(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeTask> listTasks(SignedIn person) {
        if (!person.may(Permission.SETTLEMENT_WRITE)) {
            return List.of();
        }
        List<HomeTask> tasks = new ArrayList<>();
        YearMonth last = YearMonth.from(time.today()).minusMonths(1);
        long previews =
                count("SELECT count(*) FROM settlement.statement WHERE state = 'PREVIEW' AND month = ?", last.atDay(1));
        if (previews > 0) {
            tasks.add(new HomeTask(
                    "settlement.task.previews",
                    previews,
                    List.of(last.toString()),
                    "/settlement/months/" + last,
                    time.today().getDayOfMonth() >= USUAL_BILLING_DAY ? Urgency.NOW : Urgency.SOON));
        }
        long disputes = count("SELECT count(*) FROM settlement.dispute WHERE state = ?", "OPEN");
        if (disputes > 0) {
            tasks.add(HomeTask.of("settlement.task.disputes", disputes, "/disputes#open", Urgency.SOON));
        }
        long notes =
                count("SELECT count(*) FROM settlement.note WHERE state = 'PROPOSED' AND made_by_id <> ?", person.id());
        if (notes > 0) {
            tasks.add(HomeTask.of("settlement.task.notes", notes, "/disputes#proposed", Urgency.SOON));
        }
        return tasks;
    }

    private long count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}

package dev.shipkeep.lead.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.HomeTask;
import dev.shipkeep.platform.page.HomeTask.Urgency;
import dev.shipkeep.platform.page.HomeTasks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads that wait for somebody. A lead is reviewed on the day on which it comes in. */
@Component
class LeadTasks implements HomeTasks {

    private final JdbcClient jdbc;

    LeadTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeTask> listTasks(SignedIn person) {
        List<HomeTask> tasks = new ArrayList<>();
        if (person.may(Permission.LEAD_REVIEW)) {
            long waiting = jdbc.sql("SELECT count(*) FROM lead.lead WHERE state = 'NEW'")
                    .query(Long.class)
                    .single();
            if (waiting > 0) {
                tasks.add(HomeTask.of("lead.home.review", waiting, ReviewController.PATH, Urgency.NOW));
            }
        }
        return tasks;
    }
}

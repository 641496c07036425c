package dev.shipkeep.deal.rival;

import dev.shipkeep.analysis.CompetitorRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps wins and losses with the competitor that has another name now. */
@Component
class FollowRenames {

    private final JdbcClient jdbc;

    FollowRenames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CompetitorRenamed renamed) {
        jdbc.sql("SELECT deal.rename_competitor(?, ?)")
                .params(renamed.before(), renamed.after())
                .query(Long.class)
                .single();
    }
}

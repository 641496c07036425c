package dev.shipkeep.grading.internal;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Thins out old runs: the current one stays, the last seven of every cause, twenty that persons asked for, and the last
 * one of each of the past 36 months, so that the history of an account reaches back three years. Changes of class stay
 * for as long.
 */
@Component
class RunRetention {

    private static final Duration CHANGES_STAY = Duration.ofDays(3 * 366);

    private final JdbcClient jdbc;
    private final BusinessTime time;

    RunRetention(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional
    public int thinOut() {
        jdbc.sql("DELETE FROM grading.change WHERE changed_at < ?")
                .param(Timestamp.from(time.now().minus(CHANGES_STAY)))
                .update();
        return jdbc.sql("""
                WITH placed AS (
                    SELECT id, cause, current, state,
                           row_number() OVER (PARTITION BY cause ORDER BY id DESC) AS place_in_cause,
                           row_number() OVER (PARTITION BY date_trunc('month', as_of), sets_current
                                              ORDER BY as_of DESC, id DESC) = 1 AND sets_current AS closes_month,
                           dense_rank() OVER (ORDER BY date_trunc('month', as_of) DESC) AS months_back
                    FROM grading.run WHERE state IN ('DONE', 'FAILED'))
                DELETE FROM grading.run USING placed
                WHERE run.id = placed.id AND NOT placed.current
                  AND placed.place_in_cause > CASE placed.cause WHEN 'DEMAND' THEN 20 ELSE 7 END
                  AND NOT (placed.closes_month AND placed.state = 'DONE' AND placed.months_back <= 36)""").update();
    }
}

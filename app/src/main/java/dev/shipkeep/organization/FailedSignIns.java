package dev.shipkeep.organization;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slows guessing down: after {@link #FREE_TRIES} failures the wait doubles with each further one, up to a limit. */
@Component
class FailedSignIns {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final BusinessTime time;

    FailedSignIns(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    long waitSeconds(List<String> keys) {
        Instant now = time.now();
        return jdbc
                .sql(
                        "SELECT blocked_until FROM organization.failed_sign_in WHERE key IN (:keys) AND blocked_until > :now")
                .param("keys", keys)
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .list()
                .stream()
                .mapToLong(until -> Duration.between(now, until.toInstant()).toSeconds() + 1)
                .max()
                .orElse(0);
    }

    void count(List<String> keys) {
        Instant now = time.now();
        for (String key : keys) {
            int failures = jdbc.sql("""
                    INSERT INTO organization.failed_sign_in AS known (key, failures, last_at) VALUES (:key, 1, :now)
                    ON CONFLICT (key) DO UPDATE
                    SET failures = CASE WHEN known.last_at < :forgotten THEN 1 ELSE known.failures + 1 END,
                        last_at = excluded.last_at
                    RETURNING failures""")
                    .param("key", key)
                    .param("now", Timestamp.from(now))
                    .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                    .query(Integer.class)
                    .single();
            if (failures >= FREE_TRIES) {
                block(key, now.plus(wait(failures)));
            }
        }
    }

    private static Duration wait(int failures) {
        int doublings = Math.min(failures - FREE_TRIES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void block(String key, Instant until) {
        jdbc.sql("UPDATE organization.failed_sign_in SET blocked_until = ? WHERE key = ?")
                .params(Timestamp.from(until), key)
                .update();
    }

    void forget(List<String> keys) {
        jdbc.sql("DELETE FROM organization.failed_sign_in WHERE key IN (:keys)")
                .param("keys", keys)
                .update();
    }
}

package dev.shipkeep.organization;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. A name bears {@link #FREE_TRIES_OF_NAME} failures; an address bears many more, because a whole
 * office may sit behind one. From there on the wait doubles with each further failure, up to a limit. A try is counted
 * before the password is looked at, so that many at once are no way round; the right password takes the count back.
 */
@Component
class FailedSignIns {

    static final int FREE_TRIES_OF_NAME = 5;
    static final int FREE_TRIES_OF_ADDRESS = 200;
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(6);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LONGEST_KEY = 100;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    FailedSignIns(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Counts a try, in the running transaction. Returns how long to wait instead; 0 for go on. */
    long begin(String username, String remote) {
        Instant now = time.now();
        String name = nameKey(username);
        String address = addressKey(remote);
        List.of(address, name).forEach(key -> ensure(key, now));
        long wait = List.of(address, name).stream()
                .mapToLong(key -> waitSeconds(key, now))
                .max()
                .orElse(0);
        if (wait == 0) {
            count(address, FREE_TRIES_OF_ADDRESS, now);
            count(name, FREE_TRIES_OF_NAME, now);
        }
        return wait;
    }

    private void ensure(String key, Instant now) {
        jdbc.sql("""
                INSERT INTO organization.failed_sign_in AS known (key, failures, last_at) VALUES (:key, 0, :now)
                ON CONFLICT (key) DO UPDATE SET failures = 0, blocked_until = NULL WHERE known.last_at < :forgotten""")
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .update();
    }

    private long waitSeconds(String key, Instant now) {
        Instant until = jdbc.sql("SELECT blocked_until FROM organization.failed_sign_in WHERE key = ? FOR UPDATE")
                .param(key)
                .query((row, number) -> instant(row.getTimestamp("blocked_until")))
                .single();
        return until.isAfter(now) ? Duration.between(now, until).toSeconds() + 1 : 0;
    }

    private static Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? Instant.EPOCH : timestamp.toInstant();
    }

    private void count(String key, int freeTries, Instant now) {
        int failures = jdbc.sql("""
                UPDATE organization.failed_sign_in SET failures = failures + 1, last_at = ? WHERE key = ?
                RETURNING failures""")
                .params(Timestamp.from(now), key)
                .query(Integer.class)
                .single();
        if (failures >= freeTries) {
            jdbc.sql("UPDATE organization.failed_sign_in SET blocked_until = ? WHERE key = ?")
                    .params(Timestamp.from(now.plus(wait(failures - freeTries))), key)
                    .update();
        }
    }

    private static Duration wait(int furtherFailures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(furtherFailures, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** The password was right: the name starts afresh, the address gets this try back, but not those of others. */
    void forgive(String username, String remote) {
        jdbc.sql("DELETE FROM organization.failed_sign_in WHERE key = ?")
                .param(nameKey(username))
                .update();
        jdbc.sql("""
                UPDATE organization.failed_sign_in
                SET failures = greatest(failures - 1, 0),
                    blocked_until = CASE WHEN failures - 1 >= ? THEN blocked_until END
                WHERE key = ?""").params(FREE_TRIES_OF_ADDRESS, addressKey(remote)).update();
    }

    /** Whatever is too old to count. */
    int forgetOld() {
        return jdbc.sql("DELETE FROM organization.failed_sign_in WHERE last_at < ?")
                .param(Timestamp.from(time.now().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private static String nameKey(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return "name:" + name.substring(0, Math.min(name.length(), LONGEST_KEY));
    }

    private static String addressKey(String remote) {
        return "address:" + remote;
    }
}

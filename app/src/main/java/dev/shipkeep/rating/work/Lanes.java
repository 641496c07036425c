package dev.shipkeep.rating.work;

import dev.shipkeep.waybill.DayMarks;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who holds a lane of accounts until the end of the transaction: one worker, or any number of those who bill. So a
 * statement is never made of days that a worker is just writing.
 */
public final class Lanes {

    private Lanes() {}

    static boolean tryTake(JdbcClient jdbc, int lane) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('rating.lane'), ?)")
                .param(lane)
                .query(Boolean.class)
                .single();
    }

    /** Waits until no worker writes, and keeps workers out. */
    public static void keepWorkersOut(JdbcClient jdbc) {
        jdbc.sql("""
                SELECT count(pg_advisory_xact_lock_shared(hashtext('rating.lane'), lane))
                FROM generate_series(0, ?) lane""").param(DayMarks.LANES - 1).query(Long.class).single();
    }
}

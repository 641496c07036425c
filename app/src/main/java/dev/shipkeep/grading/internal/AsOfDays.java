package dev.shipkeep.grading.internal;

import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The day that a grading counts up to by default: yesterday, the last day that is over. A carrier whose parcels ended
 * long ago (an archive was imported) is graded as of their last day, or everybody would be dormant.
 */
@Component
public class AsOfDays {

    private static final int ARCHIVE_AFTER_DAYS = 60;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    AsOfDays(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public LocalDate defaultDay() {
        LocalDate yesterday = time.today().minusDays(1);
        LocalDate last = lastFactDay();
        return last.isBefore(yesterday.minusDays(ARCHIVE_AFTER_DAYS)) ? last : yesterday;
    }

    /** The last day with parcels up to yesterday; yesterday when there are none at all. */
    @Transactional(readOnly = true)
    public LocalDate lastFactDay() {
        LocalDate yesterday = time.today().minusDays(1);
        return jdbc.sql("""
                SELECT coalesce(max(day), :yesterday::date) AS day FROM waybill.unit_day
                WHERE parcels > 0 AND day <= :yesterday::date""")
                .param("yesterday", yesterday)
                .query(LocalDate.class)
                .single();
    }
}

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

    private static final String LAST_DAY = """
            SELECT coalesce(
                min(day) FILTER (WHERE next_day - day > :gap AND 1000 * after <= total), max(day), :yesterday::date)
            FROM (
                SELECT day, lead(day) OVER later AS next_day, total - sum(parcels) OVER later AS after, total
                FROM (
                    SELECT day, sum(parcels) AS parcels, sum(sum(parcels)) OVER () AS total FROM waybill.unit_day
                    WHERE parcels > 0 AND day <= :yesterday::date GROUP BY day) busy
                WINDOW later AS (ORDER BY day)) days""";

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

    /**
     * The last day with parcels up to yesterday; yesterday when there are none at all. A few parcels long after all the
     * others have wrong dates, and nobody is to be graded by them.
     */
    @Transactional(readOnly = true)
    public LocalDate lastFactDay() {
        return jdbc.sql(LAST_DAY)
                .param("yesterday", time.today().minusDays(1))
                .param("gap", ARCHIVE_AFTER_DAYS)
                .query(LocalDate.class)
                .single();
    }
}

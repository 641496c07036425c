package dev.shipkeep.rating.work;

import dev.shipkeep.waybill.AccountDays;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the days at hand stand: whether something is written of them, and whether they are billed. */
@Component
class DayStanding {

    /** Days are counted before they are joined: row-level security keeps a join that counts away from the key. */
    private static final String FIND = """
            WITH asked AS MATERIALIZED (
                SELECT account_id, number, DATE '1970-01-01' + number AS day
                FROM unnest(:accounts::bigint[], :days::int[]) listed (account_id, number)
            )
            SELECT asked.account_id, asked.number, span.account_id IS NOT NULL AS billed, known.parcels
            FROM asked
                LEFT JOIN rating.rated_day known ON known.account_id = asked.account_id AND known.day = asked.day
                LEFT JOIN rating.billed_span span ON span.account_id = asked.account_id
                    AND asked.day BETWEEN span.from_day AND span.through_day
            WHERE known.account_id IS NOT NULL OR span.account_id IS NOT NULL""";

    private static final String ASK = """
            INSERT INTO pg_temp.rated_asked (account_id, day, from_at, until_at, billed)
            SELECT account_id, DATE '1970-01-01' + day,
                   (DATE '1970-01-01' + day)::timestamp AT TIME ZONE 'Asia/Shanghai',
                   (DATE '1970-01-02' + day)::timestamp AT TIME ZONE 'Asia/Shanghai', billed
            FROM unnest(:accounts::bigint[], :days::int[], :billed::boolean[]) asked (account_id, day, billed)""";

    private final JdbcClient jdbc;

    DayStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void find(DayTable days) {
        AccountDays keys = days.keys();
        jdbc.sql(FIND)
                .param("accounts", boxed(keys.accounts()))
                .param("days", boxed(keys.days()))
                .query(row -> {
                    DaySums sums = days.get(row.getLong(1), row.getInt(2));
                    sums.billed = row.getBoolean(3);
                    sums.known = !sums.billed;
                    sums.parcelsBefore = row.getInt(4);
                });
    }

    /** Puts the days that need a comparison with what is written where the comparing statements find them. */
    void ask(DayTable days) {
        AccountDays keys = new AccountDays();
        java.util.List<Boolean> billed = new java.util.ArrayList<>();
        for (DaySums sums : days.days()) {
            if (sums.known || sums.isCompared()) {
                keys.add(sums.accountId, sums.day);
                billed.add(sums.billed);
            }
        }
        if (keys.size() > 0) {
            jdbc.sql(ASK)
                    .param("accounts", boxed(keys.accounts()))
                    .param("days", boxed(keys.days()))
                    .param("billed", billed.toArray(Boolean[]::new))
                    .update();
        }
    }

    private static Long[] boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Long[]::new);
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }
}

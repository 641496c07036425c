package dev.shipkeep.rating.work;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts what parcels of billed days come to now next to what was billed of them. Only a parcel whose own facts changed is
 * looked at; a parcel that cannot be rated now stays as it was billed until it can.
 */
@Component
class AdjustmentWriter {

    /** What was billed of the parcels of the asked days: by their own statement, or by the last adjustment since. */
    private static final String COMPARE = """
            WITH stood AS (
                SELECT DISTINCT ON (account_id, day, waybill_no) account_id, day, waybill_no, shipped_at, parcels,
                       chargeable_grams, freight_fen, total_fen, facts
                FROM (
                    SELECT parcel.account_id, asked.day, waybill_no, shipped_at, 1 AS parcels,
                           chargeable_grams::bigint, freight_fen, total_fen, facts, 0 AS place
                    FROM pg_temp.rated_asked asked JOIN rating.rated_parcel parcel
                        ON parcel.account_id = asked.account_id
                        AND shipped_at >= asked.from_at AND shipped_at < asked.until_at
                    WHERE asked.billed
                    UNION ALL
                    SELECT adjustment.account_id, asked.day, waybill_no, shipped_at, new_parcels,
                           new_chargeable_grams, new_freight_fen, new_total_fen, facts, id
                    FROM pg_temp.rated_asked asked JOIN rating.adjustment
                        ON adjustment.account_id = asked.account_id AND adjustment.day = asked.day
                    WHERE asked.billed AND statement_id IS NOT NULL) billed
                ORDER BY account_id, day, waybill_no, place DESC
            ), today AS (
                SELECT account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day, waybill_no, shipped_at,
                       chargeable_grams::bigint, freight_fen, total_fen, price_used_id, facts
                FROM pg_temp.rated_billed
            )
            INSERT INTO pg_temp.adjustment_now (account_id, day, waybill_no, shipped_at, reason, old_parcels,
                old_chargeable_grams, old_freight_fen, old_total_fen, new_parcels, new_chargeable_grams,
                new_freight_fen, new_total_fen, price_used_id, facts)
            SELECT account_id, day, waybill_no, coalesce(today.shipped_at, stood.shipped_at),
                CASE WHEN coalesce(stood.parcels, 0) = 0 THEN 'ADDED'
                     WHEN today.facts IS NULL THEN 'WITHDRAWN' ELSE 'CORRECTED' END,
                coalesce(stood.parcels, 0), coalesce(stood.chargeable_grams, 0), coalesce(stood.freight_fen, 0),
                coalesce(stood.total_fen, 0), CASE WHEN today.facts IS NULL THEN 0 ELSE 1 END,
                coalesce(today.chargeable_grams, 0), coalesce(today.freight_fen, 0), coalesce(today.total_fen, 0),
                today.price_used_id, coalesce(today.facts, 0)
            FROM stood FULL JOIN today USING (account_id, day, waybill_no)
            WHERE (today.facts IS NULL OR stood.facts IS DISTINCT FROM today.facts)
              AND (coalesce(stood.parcels, 0), coalesce(stood.chargeable_grams, 0), coalesce(stood.freight_fen, 0),
                   coalesce(stood.total_fen, 0))
                  IS DISTINCT FROM
                  (CASE WHEN today.facts IS NULL THEN 0 ELSE 1 END, coalesce(today.chargeable_grams, 0),
                   coalesce(today.freight_fen, 0), coalesce(today.total_fen, 0))
              AND NOT EXISTS (
                  SELECT FROM pg_temp.rated_waiting waiting WHERE waiting.account_id = stood.account_id
                    AND waiting.day = stood.day AND waiting.waybill_no = stood.waybill_no)""";

    private static final String CREATE = """
            CREATE TEMPORARY TABLE adjustment_now (LIKE rating.adjustment) ON COMMIT DROP;
            ALTER TABLE pg_temp.adjustment_now ALTER COLUMN id DROP NOT NULL;
            ALTER TABLE pg_temp.adjustment_now ALTER COLUMN noticed_at DROP NOT NULL""";

    private static final String DROP_SETTLED = """
            DELETE FROM rating.adjustment open USING pg_temp.rated_asked asked
            WHERE open.statement_id IS NULL AND open.account_id = asked.account_id AND open.day = asked.day
              AND asked.billed
              AND NOT EXISTS (
                  SELECT FROM pg_temp.adjustment_now now WHERE now.account_id = open.account_id
                    AND now.day = open.day AND now.waybill_no = open.waybill_no)""";

    private static final String PUT = """
            INSERT INTO rating.adjustment AS open (account_id, day, shipped_at, waybill_no, reason, noticed_at,
                old_parcels, old_chargeable_grams, old_freight_fen, old_total_fen, new_parcels,
                new_chargeable_grams, new_freight_fen, new_total_fen, price_used_id, facts)
            SELECT account_id, day, shipped_at, waybill_no, reason, :now, old_parcels, old_chargeable_grams,
                old_freight_fen, old_total_fen, new_parcels, new_chargeable_grams, new_freight_fen, new_total_fen,
                price_used_id, facts
            FROM pg_temp.adjustment_now
            ON CONFLICT (account_id, waybill_no, day) WHERE statement_id IS NULL DO UPDATE SET
                shipped_at = excluded.shipped_at, reason = excluded.reason, new_parcels = excluded.new_parcels,
                new_chargeable_grams = excluded.new_chargeable_grams, new_freight_fen = excluded.new_freight_fen,
                new_total_fen = excluded.new_total_fen, price_used_id = excluded.price_used_id,
                facts = excluded.facts, noticed_at = excluded.noticed_at
                WHERE open.facts <> excluded.facts OR open.new_total_fen <> excluded.new_total_fen""";

    private final JdbcClient jdbc;
    private final RatedStage stage;
    private final BusinessTime time;

    AdjustmentWriter(JdbcClient jdbc, RatedStage stage, BusinessTime time) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.time = time;
    }

    /** After the waiting parcels were staged. */
    void write(DayTable days, DayRating rating) {
        if (days.days().stream().noneMatch(DaySums::isCompared)) {
            return;
        }
        stage.copy("rated_billed", RatedRows.PARCEL, rating.billed);
        Instant now = time.now();
        jdbc.sql(CREATE).update();
        jdbc.sql(COMPARE).update();
        jdbc.sql(DROP_SETTLED).update();
        jdbc.sql(PUT).param("now", Timestamp.from(now)).update();
    }
}

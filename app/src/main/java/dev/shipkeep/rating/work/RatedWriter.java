package dev.shipkeep.rating.work;

import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a run found out, set by set: new days as they are, known days by their differences only. */
@Component
class RatedWriter {

    private static final String ENSURE_MONTHS =
            "SELECT count(rating.ensure_month(month)) FROM unnest(:months::date[]) month";

    private static final String ADD_FRESH = "INSERT INTO rating.rated_parcel (" + RatedRows.PARCEL + ") SELECT "
            + RatedRows.PARCEL + " FROM pg_temp.rated_fresh";

    private static final String ADD_FRESH_DAYS = "INSERT INTO rating.rated_day (" + RatedRows.DAY + ") SELECT "
            + RatedRows.DAY + " FROM pg_temp.rated_day_fresh";

    private static final String DELETE_GONE = """
            DELETE FROM rating.rated_parcel old USING pg_temp.rated_asked asked
            WHERE NOT asked.billed AND old.account_id = asked.account_id
              AND old.shipped_at >= asked.from_at AND old.shipped_at < asked.until_at
              AND old.shipped_at >= :from AND old.shipped_at < :until
              AND NOT EXISTS (
                  SELECT FROM pg_temp.rated_again now WHERE now.account_id = old.account_id
                    AND now.shipped_at = old.shipped_at AND now.waybill_no = old.waybill_no)""";

    private static final String UPDATE_CHANGED = """
            UPDATE rating.rated_parcel old SET
                list_freight_fen = now.list_freight_fen, freight_fen = now.freight_fen, total_fen = now.total_fen,
                cost_fen = now.cost_fen, facts = now.facts, price_used_id = now.price_used_id,
                cost_used_id = now.cost_used_id, actual_grams = now.actual_grams,
                volumetric_grams = now.volumetric_grams, chargeable_grams = now.chargeable_grams, rule = now.rule,
                surcharges = now.surcharges
            FROM pg_temp.rated_again now
            WHERE old.account_id = now.account_id AND old.shipped_at = now.shipped_at
              AND old.waybill_no = now.waybill_no AND old.shipped_at >= :from AND old.shipped_at < :until
              AND (old.list_freight_fen, old.freight_fen, old.total_fen, old.cost_fen, old.facts, old.price_used_id,
                   old.cost_used_id, old.actual_grams, old.volumetric_grams, old.chargeable_grams, old.rule,
                   old.surcharges)
                  IS DISTINCT FROM
                  (now.list_freight_fen, now.freight_fen, now.total_fen, now.cost_fen, now.facts, now.price_used_id,
                   now.cost_used_id, now.actual_grams, now.volumetric_grams, now.chargeable_grams, now.rule,
                   now.surcharges)""";

    private static final String ADD_MISSING =
            "INSERT INTO rating.rated_parcel (" + RatedRows.PARCEL + ") SELECT " + RatedRows.PARCEL + """
             FROM pg_temp.rated_again now
            WHERE NOT EXISTS (
                SELECT FROM rating.rated_parcel old WHERE old.account_id = now.account_id
                  AND old.shipped_at = now.shipped_at AND old.waybill_no = now.waybill_no
                  AND old.shipped_at >= :from AND old.shipped_at < :until)""";

    private static final String DELETE_EMPTY_DAYS = """
            DELETE FROM rating.rated_day old USING pg_temp.rated_asked asked
            WHERE NOT asked.billed AND old.account_id = asked.account_id AND old.day = asked.day
              AND NOT EXISTS (
                  SELECT FROM pg_temp.rated_day_again now WHERE now.account_id = old.account_id AND now.day = old.day)""";

    private static final String UPDATE_DAYS = """
            UPDATE rating.rated_day old SET
                parcels = now.parcels, costed = now.costed, waiting = now.waiting,
                chargeable_grams = now.chargeable_grams, list_freight_fen = now.list_freight_fen,
                freight_fen = now.freight_fen, total_fen = now.total_fen, costed_total_fen = now.costed_total_fen,
                cost_fen = now.cost_fen, stated_fen = now.stated_fen
            FROM pg_temp.rated_day_again now
            WHERE old.account_id = now.account_id AND old.day = now.day
              AND (old.parcels, old.costed, old.waiting, old.chargeable_grams, old.list_freight_fen, old.freight_fen,
                   old.total_fen, old.costed_total_fen, old.cost_fen, old.stated_fen)
                  IS DISTINCT FROM
                  (now.parcels, now.costed, now.waiting, now.chargeable_grams, now.list_freight_fen, now.freight_fen,
                   now.total_fen, now.costed_total_fen, now.cost_fen, now.stated_fen)""";

    private static final String DELETE_WAITED = """
            DELETE FROM rating.waiting_parcel old USING pg_temp.rated_asked asked
            WHERE old.account_id = asked.account_id AND old.day = asked.day
              AND NOT EXISTS (
                  SELECT FROM pg_temp.rated_waiting now WHERE now.account_id = old.account_id
                    AND now.shipped_at = old.shipped_at AND now.waybill_no = old.waybill_no)""";

    private static final String ADD_WAITING =
            "INSERT INTO rating.waiting_parcel AS old (" + RatedRows.WAITING + ") SELECT " + RatedRows.WAITING + """
             FROM pg_temp.rated_waiting
            ON CONFLICT (account_id, shipped_at, waybill_no) DO UPDATE
                SET reason = excluded.reason, arguments = excluded.arguments
                WHERE (old.reason, old.arguments) IS DISTINCT FROM (excluded.reason, excluded.arguments)""";

    private final JdbcClient jdbc;
    private final RatedStage stage;

    RatedWriter(JdbcClient jdbc, RatedStage stage) {
        this.jdbc = jdbc;
        this.stage = stage;
    }

    void write(DayTable days, DayRating rating) {
        CopyRows freshDays = new CopyRows();
        CopyRows daysAgain = new CopyRows();
        for (DaySums sums : days.days()) {
            if (!sums.billed && sums.parcels + sums.waiting > 0) {
                RatedRows.addDay(sums.known ? daysAgain : freshDays, sums);
            }
        }
        ensureMonths(days);
        stage.copy("rated_waiting", RatedRows.WAITING, rating.waiting);
        writeFresh(rating.fresh, freshDays);
        if (days.days().stream().anyMatch(sums -> sums.known)) {
            writeDifferences(days, rating.again, daysAgain);
        }
        if (days.days().stream().anyMatch(sums -> sums.known || sums.billed)) {
            jdbc.sql(DELETE_WAITED).update();
        }
        if (rating.waiting.count() > 0) {
            jdbc.sql(ADD_WAITING).update();
        }
    }

    private void ensureMonths(DayTable days) {
        List<String> months = days.days().stream()
                .filter(sums -> sums.parcels > 0 && !sums.billed)
                .map(sums -> LocalDate.ofEpochDay(sums.day).withDayOfMonth(1))
                .distinct()
                .map(LocalDate::toString)
                .toList();
        jdbc.sql(ENSURE_MONTHS)
                .param("months", months.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private void writeFresh(CopyRows parcels, CopyRows freshDays) {
        stage.copy("rated_fresh", RatedRows.PARCEL, parcels);
        stage.copy("rated_day_fresh", RatedRows.DAY, freshDays);
        jdbc.sql(ADD_FRESH).update();
        jdbc.sql(ADD_FRESH_DAYS).update();
    }

    private void writeDifferences(DayTable days, CopyRows parcels, CopyRows daysAgain) {
        stage.copy("rated_again", RatedRows.PARCEL, parcels);
        stage.copy("rated_day_again", RatedRows.DAY, daysAgain);
        OffsetDateTime from = startOf(days.first());
        OffsetDateTime until = startOf(days.last().plusDays(1));
        jdbc.sql(UPDATE_CHANGED).param("from", from).param("until", until).update();
        int added =
                jdbc.sql(ADD_MISSING).param("from", from).param("until", until).update();
        int before = days.days().stream()
                .filter(sums -> sums.known)
                .mapToInt(sums -> sums.parcelsBefore)
                .sum();
        if (before + added > parcels.count()) {
            jdbc.sql(DELETE_GONE).param("from", from).param("until", until).update();
        }
        if (days.days().stream().anyMatch(sums -> sums.known && sums.parcels + sums.waiting == 0)) {
            jdbc.sql(DELETE_EMPTY_DAYS).update();
        }
        jdbc.sql(UPDATE_DAYS).update();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}

package dev.shipkeep.deal.trial;

import dev.shipkeep.deal.Deals;
import dev.shipkeep.organization.Divisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the parcels of a trial: those of its days that carry the service TRIAL, or whose number was named. Once it is judged,
 * those by which it was judged.
 */
@Component
class TrialParcels {

    private static final String FOUND = """
            FROM waybill.waybill
            WHERE waybill.account_id = :account AND waybill.shipped_at >= :since AND waybill.shipped_at < :until
                AND (string_to_array(upper(waybill.services), ';') && '{TRIAL,试寄}'
                    OR waybill.waybill_no IN (SELECT trial_parcel.waybill_no FROM deal.trial_parcel
                        WHERE trial_parcel.deal_id = :deal))
            """;

    private static final String COLUMNS = """
            waybill.waybill_no, coalesce(waybill.destination_city, waybill.destination_region, '') AS destination,
            waybill.status, waybill.shipped_at, waybill.promised_at, waybill.delivered_at
            """;

    private static final String ORDER = "ORDER BY delivered_at IS NOT NULL, promised_at, waybill_no ";

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Divisions divisions;

    TrialParcels(JdbcClient jdbc, Deals deals, Divisions divisions) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.divisions = divisions;
    }

    /** As they stand now. */
    List<TrialParcel> list(Trial trial) {
        return bind("SELECT " + COLUMNS + FOUND + ORDER + "LIMIT :most", trial)
                .param("most", Trials.MOST_PARCELS)
                .query((row, number) -> read(row))
                .list();
    }

    /** As they stood at the judgement. */
    List<TrialParcel> listJudged(long dealId) {
        return jdbc.sql("""
                SELECT waybill_no, destination, status, shipped_at, promised_at, delivered_at
                FROM deal.judged_parcel WHERE deal_id = ?
                """ + ORDER)
                .param(dealId)
                .query((row, number) -> read(row))
                .list();
    }

    /** Keeps them as they stand now. */
    void freeze(Trial trial) {
        bind(
                        "INSERT INTO deal.judged_parcel (deal_id, waybill_no, destination, status, shipped_at, promised_at, delivered_at)"
                                + " SELECT :deal, " + COLUMNS + FOUND + ORDER + "LIMIT :most",
                        trial)
                .param("most", Trials.MOST_PARCELS)
                .update();
    }

    /** Whether one left the customer, in the agreed days or, of those that were named, on any other. */
    boolean isAnyShipped(Trial trial) {
        return bind("SELECT EXISTS (SELECT " + FOUND + """
                AND waybill.status NOT IN ('booked', 'cancelled'))
                OR EXISTS (SELECT FROM deal.trial_parcel
                    JOIN waybill.waybill_number number ON number.waybill_no = trial_parcel.waybill_no
                    JOIN waybill.waybill ON waybill.account_id = number.account_id
                        AND waybill.shipped_at = number.shipped_at AND waybill.waybill_no = number.waybill_no
                    WHERE trial_parcel.deal_id = :deal AND number.account_id = :account
                        AND waybill.status NOT IN ('booked', 'cancelled'))""", trial)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Trial trial) {
        return jdbc.sql(sql)
                .param("account", deals.getDeal(trial.dealId()).accountId())
                .param("deal", trial.dealId())
                .param("since", Timestamp.from(trial.begin()))
                .param("until", Timestamp.from(trial.end()));
    }

    private TrialParcel read(ResultSet row) throws SQLException {
        return new TrialParcel(
                row.getString("waybill_no"),
                divisions.nameOf(row.getString("destination")),
                row.getString("status"),
                row.getTimestamp("shipped_at").toInstant(),
                instant(row, "promised_at"),
                instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}

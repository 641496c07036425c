package dev.shipkeep.deal.trial;

import dev.shipkeep.organization.Divisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trial parcels of all deals that have not arrived: those that should have, and those due next, first. */
@Component
public class TrialWatch {

    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Divisions divisions;

    TrialWatch(JdbcClient jdbc, Divisions divisions) {
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** A trial parcel with the deal that it is of. */
    public record Watched(long dealId, String customer, TrialParcel parcel) {}

    @Transactional(readOnly = true)
    public List<Watched> list() {
        return jdbc.sql("""
                SELECT trial.deal_id, account.name, sent.waybill_no, sent.destination, sent.status, sent.shipped_at,
                       sent.promised_at
                FROM deal.trial
                    JOIN deal.deal ON deal.id = trial.deal_id
                    JOIN account.account ON account.id = deal.account_id
                    CROSS JOIN LATERAL (
                        SELECT waybill.waybill_no, waybill.status, waybill.shipped_at, waybill.promised_at,
                               coalesce(waybill.destination_city, waybill.destination_region, '') AS destination
                        FROM waybill.waybill
                        WHERE waybill.account_id = deal.account_id
                            AND waybill.shipped_at >= trial.since::timestamp AT TIME ZONE 'Asia/Shanghai'
                            AND waybill.shipped_at < (trial.through + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
                            AND waybill.delivered_at IS NULL
                            AND waybill.status IN ('booked', 'picked_up', 'in_transit', 'out_for_delivery', 'problem')
                            AND (string_to_array(upper(waybill.services), ';') && '{TRIAL,试寄}'
                                OR waybill.waybill_no IN (SELECT trial_parcel.waybill_no FROM deal.trial_parcel
                                    WHERE trial_parcel.deal_id = trial.deal_id))) sent
                WHERE trial.judged_at IS NULL
                ORDER BY sent.promised_at NULLS LAST, sent.waybill_no LIMIT ?""")
                .param(MOST)
                .query((row, number) -> new Watched(row.getLong("deal_id"), row.getString("name"), parcel(row)))
                .list();
    }

    private TrialParcel parcel(ResultSet row) throws SQLException {
        return new TrialParcel(
                row.getString("waybill_no"),
                divisions.nameOf(row.getString("destination")),
                row.getString("status"),
                row.getTimestamp("shipped_at").toInstant(),
                promised(row),
                null);
    }

    private static @Nullable Instant promised(ResultSet row) throws SQLException {
        Timestamp moment = row.getTimestamp("promised_at");
        return moment == null ? null : moment.toInstant();
    }
}

package dev.shipkeep.rating;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for rated parcels as lines, and reads them. */
final class LineReader {

    /** A waybill that was deleted or moved since its day was billed leaves its line with the amounts alone. */
    private static final String LINES = """
            SELECT rated.account_id, rated.waybill_no, rated.shipped_at, parcel.order_no, parcel.product,
                   parcel.origin_region, parcel.origin_city, parcel.destination_region, parcel.destination_city,
                   coalesce(parcel.pieces, 1) AS pieces, rated.actual_grams, rated.chargeable_grams,
                   rated.list_freight_fen, rated.freight_fen, rated.total_fen, rated.cost_fen, rated.surcharges,
                   used.source, used.code, used.surcharges AS codes
            FROM rating.rated_parcel rated JOIN rating.price_used used ON used.id = rated.price_used_id
                LEFT JOIN waybill.waybill parcel ON parcel.account_id = rated.account_id
                    AND parcel.shipped_at = rated.shipped_at AND parcel.waybill_no = rated.waybill_no
                    AND parcel.shipped_at >= :from::date::timestamp AT TIME ZONE 'Asia/Shanghai'
                    AND parcel.shipped_at < :until::date::timestamp AT TIME ZONE 'Asia/Shanghai'
            WHERE rated.account_id = ANY (:accounts)
              AND rated.shipped_at >= :from::date::timestamp AT TIME ZONE 'Asia/Shanghai'
              AND rated.shipped_at < :until::date::timestamp AT TIME ZONE 'Asia/Shanghai'
              AND (:number = '' OR rated.waybill_no = :number)
              AND (:first OR (rated.shipped_at, rated.waybill_no) > (:afterTime, :afterNo))
            ORDER BY rated.account_id, rated.shipped_at, rated.waybill_no LIMIT :limit""";

    private LineReader() {}

    /** @param number of the only parcel that is asked for; empty for all */
    static JdbcClient.StatementSpec ask(
            JdbcClient jdbc,
            Collection<Long> accountIds,
            LocalDate from,
            LocalDate through,
            String number,
            @Nullable LineKey after,
            int limit) {
        return jdbc.sql(LINES)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("from", from)
                .param("until", through.plusDays(1))
                .param("number", number)
                .param("first", after == null)
                .param("afterTime", Timestamp.from(after == null ? Instant.EPOCH : after.shippedAt()))
                .param("afterNo", after == null ? "" : after.waybillNo())
                .param("limit", limit);
    }

    static RatedLine read(ResultSet row, int number) throws SQLException {
        SignedIn person = Acting.get();
        boolean knowsCost = person.may(Permission.COCKPIT) || person.may(Permission.GRADING_READ);
        return new RatedLine(
                row.getLong("account_id"),
                row.getString("waybill_no"),
                row.getString("order_no"),
                row.getTimestamp("shipped_at").toInstant(),
                row.getString("product"),
                row.getString("origin_region"),
                row.getString("origin_city"),
                row.getString("destination_region"),
                row.getString("destination_city"),
                row.getInt("pieces"),
                row.getInt("actual_grams"),
                row.getInt("chargeable_grams"),
                row.getLong("list_freight_fen"),
                row.getLong("freight_fen"),
                charges(row.getArray("surcharges"), row.getArray("codes")),
                row.getLong("total_fen"),
                knowsCost ? row.getObject("cost_fen", Long.class) : null,
                PriceSource.valueOf(row.getString("source")),
                row.getString("code"));
    }

    static List<RatedLine.Charge> charges(@Nullable Array amounts, Array codes) throws SQLException {
        if (amounts == null) {
            return List.of();
        }
        Long[] fen = (Long[]) amounts.getArray();
        String[] names = (String[]) codes.getArray();
        List<RatedLine.Charge> charges = new ArrayList<>();
        for (int place = 0; place < fen.length; place++) {
            if (fen[place] != 0) {
                charges.add(new RatedLine.Charge(names[place], fen[place]));
            }
        }
        return charges;
    }
}

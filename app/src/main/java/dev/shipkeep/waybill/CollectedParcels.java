package dev.shipkeep.waybill;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parcels that were delivered against payment. Whoever asks gets only those of accounts that may be seen. */
@Component
public class CollectedParcels {

    private static final int FETCH_ROWS = 2_000;

    private final JdbcClient jdbc;

    CollectedParcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Delivered between two business days, both included, by delivery. */
    @Transactional(readOnly = true)
    public void forEach(LocalDate from, LocalDate through, Consumer<CollectedParcel> taker) {
        jdbc.sql("""
                SELECT waybill_no, account_id, currency, delivered_at, cod_fen FROM waybill.waybill
                WHERE cod_fen > 0 AND status = 'delivered' AND delivered_at >= ? AND delivered_at < ?
                ORDER BY delivered_at, waybill_no""")
                .param(Timestamp.from(from.atStartOfDay(BusinessTime.ZONE).toInstant()))
                .param(Timestamp.from(
                        through.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant()))
                .withFetchSize(FETCH_ROWS)
                .query(row -> {
                    taker.accept(new CollectedParcel(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            BusinessTime.dayOf(row.getTimestamp(4).toInstant()),
                            row.getLong(5)));
                });
    }
}

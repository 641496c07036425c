package dev.shipkeep.rating;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the line of a waybill among those of an account's days. */
@Component
public class LineFinder {

    private final JdbcClient jdbc;
    private final RatedParcels parcels;

    LineFinder(JdbcClient jdbc, RatedParcels parcels) {
        this.jdbc = jdbc;
        this.parcels = parcels;
    }

    @Transactional(readOnly = true)
    public Optional<RatedLine> find(long accountId, LocalDate from, LocalDate through, String waybillNo) {
        return jdbc.sql("""
                SELECT (shipped_at AT TIME ZONE 'Asia/Shanghai')::date FROM rating.rated_parcel
                WHERE account_id = :account AND waybill_no = :no
                  AND shipped_at >= :from::date::timestamp AT TIME ZONE 'Asia/Shanghai'
                  AND shipped_at < :until::date::timestamp AT TIME ZONE 'Asia/Shanghai'""")
                .param("account", accountId)
                .param("no", waybillNo)
                .param("from", from)
                .param("until", through.plusDays(1))
                .query(LocalDate.class)
                .optional()
                .flatMap(day -> onDay(accountId, day, waybillNo));
    }

    private Optional<RatedLine> onDay(long accountId, LocalDate day, String waybillNo) {
        return parcels.listLines(accountId, day, day, null, Integer.MAX_VALUE).stream()
                .filter(line -> line.waybillNo().equals(waybillNo))
                .findFirst();
    }
}

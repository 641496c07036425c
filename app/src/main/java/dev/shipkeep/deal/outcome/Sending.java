package dev.shipkeep.deal.outcome;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what one account sent lately, by its key only: however much it sends, a fixed number of its latest parcels stands
 * for all. The account has to be in hand (read through the facade just before), so that no parcel is asked for its account.
 */
@Component
class Sending {

    private final JdbcClient jdbc;

    Sending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param region and product: empty where not known */
    record Kind(String region, String product) {}

    /** @param estimated whether the latest parcels stand for all */
    record Sent(Map<Kind, Long> parcels, boolean estimated) {

        long all() {
            return parcels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param most parcels that are read */
    Sent read(long accountId, LocalDate from, LocalDate through, int most) {
        Map<Kind, Long> read = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT coalesce(origin_region, '') AS region, coalesce(product, '') AS product, count(*) AS parcels
                FROM (SELECT origin_region, product, status FROM waybill.waybill
                      WHERE account_id = :account AND shipped_at >= :from AND shipped_at < :end
                      ORDER BY shipped_at DESC LIMIT :most) latest
                WHERE status <> 'cancelled' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2""")
                .param("account", accountId)
                .param("from", start(from))
                .param("end", start(through.plusDays(1)))
                .param("most", most)
                .query(row -> {
                    read.put(new Kind(row.getString("region"), row.getString("product")), row.getLong("parcels"));
                });
        Sent sample = new Sent(read, false);
        long counted = sample.all() < most / 2 ? 0 : count(accountId, from, through);
        return counted > most ? grown(sample, counted) : sample;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }

    private long count(long accountId, LocalDate from, LocalDate through) {
        return jdbc.sql("""
                SELECT coalesce(sum(parcels), 0)::bigint FROM waybill.account_day
                WHERE account_id = ? AND day BETWEEN ? AND ?""").params(accountId, from, through).query(Long.class).single();
    }

    private static Sent grown(Sent sample, long counted) {
        Map<Kind, Long> grown = new LinkedHashMap<>();
        sample.parcels().forEach((kind, parcels) -> grown.put(kind, Math.max(1, parcels * counted / sample.all())));
        return new Sent(grown, true);
    }

    /** Parcels by the region that they went to, of the months that the days touch. */
    Map<String, Long> readRegions(long accountId, LocalDate from, LocalDate through) {
        Map<String, Long> regions = new HashMap<>();
        jdbc.sql("""
                SELECT destination_region, sum(parcels)::bigint AS parcels FROM waybill.account_lane_month
                WHERE account_id = ? AND month BETWEEN ? AND ? AND destination_region <> ''
                GROUP BY destination_region""").params(accountId, from.withDayOfMonth(1), through).query(row -> {
            regions.put(row.getString("destination_region"), row.getLong("parcels"));
        });
        return regions;
    }
}

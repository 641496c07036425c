package dev.shipkeep.waybill;

import dev.shipkeep.Running;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parcels for tests, written past the import, under codes of their own. */
final class TestParcels {

    private TestParcels() {}

    /** A parcel; freight is 1200 fen, weight 500 g, from Jiangsu to the given region. */
    record Sent(
            String waybillNo,
            @Nullable String orderNo,
            long accountId,
            Instant shippedAt,
            String status,
            @Nullable Instant promisedAt,
            @Nullable Instant deliveredAt,
            String destinationRegion) {

        static Sent delivered(String waybillNo, long accountId, Instant shippedAt, boolean late) {
            Instant promised = shippedAt.plusSeconds(48 * 3_600);
            Instant delivered = late ? promised.plusSeconds(5 * 3_600) : promised.minusSeconds(7 * 3_600);
            return new Sent(waybillNo, waybillNo + "-O", accountId, shippedAt, "delivered", promised, delivered, "44");
        }

        Sent withOrder(String number) {
            return new Sent(
                    waybillNo, number, accountId, shippedAt, status, promisedAt, deliveredAt, destinationRegion);
        }
    }

    static long account(Running shipkeep, String code, String name, long unitId) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO account.account (code, name, unit_id, org_path)
                SELECT ?, ?, id, path FROM organization.unit WHERE id = ? RETURNING id""")
                .params(code, name, unitId)
                .query(Long.class)
                .single());
    }

    static void add(Running shipkeep, Iterable<Sent> parcels) {
        shipkeep.asSystem(() -> {
            parcels.forEach(parcel -> insert(shipkeep, parcel));
            return true;
        });
    }

    private static void insert(Running shipkeep, Sent parcel) {
        LocalDate month = BusinessTime.dayOf(parcel.shippedAt()).withDayOfMonth(1);
        shipkeep.jdbc()
                .sql("SELECT waybill.ensure_month(?) IS NULL")
                .param(month)
                .query(Boolean.class)
                .single();
        shipkeep.jdbc()
                .sql("INSERT INTO waybill.waybill_number (waybill_no, shipped_at, account_id) VALUES (?, ?, ?)")
                .params(parcel.waybillNo(), Timestamp.from(parcel.shippedAt()), parcel.accountId())
                .update();
        shipkeep.jdbc()
                .sql("""
                INSERT INTO waybill.waybill (account_id, shipper_code_id, shipped_at, booked_at, promised_at,
                    delivered_at, news_at, freight_fen, cost_fen, weight_grams, import_id, length_mm, width_mm,
                    height_mm, status, waybill_no, order_no, product, origin_region, origin_city,
                    destination_region, destination_city, currency)
                VALUES (?, 0, ?, ?, ?, ?, ?, 1200, 900, 500, 0, 300, 200, 100, ?, ?, ?, 'standard', '32', '南京',
                    ?, NULL, 'CNY')""")
                .param(parcel.accountId())
                .param(Timestamp.from(parcel.shippedAt()))
                .param(Timestamp.from(parcel.shippedAt().minusSeconds(3_600)))
                .param(parcel.promisedAt() == null ? null : Timestamp.from(parcel.promisedAt()))
                .param(parcel.deliveredAt() == null ? null : Timestamp.from(parcel.deliveredAt()))
                .param(Timestamp.from(parcel.deliveredAt() == null ? parcel.shippedAt() : parcel.deliveredAt()))
                .param(parcel.status())
                .param(parcel.waybillNo())
                .param(parcel.orderNo())
                .param(parcel.destinationRegion())
                .update();
    }

    static void event(Running shipkeep, String waybillNo, long accountId, Instant happenedAt, String status) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO waybill.waybill_event (waybill_no, account_id, happened_at, status, import_id)"
                        + " VALUES (?, ?, ?, ?, 0)")
                .params(waybillNo, accountId, Timestamp.from(happenedAt), status)
                .update());
    }

    /** Makes the facts of an account from its parcels. */
    static void count(Running shipkeep, long accountId) {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                INSERT INTO waybill.account_day (account_id, day, parcels, costed_parcels, weighed_parcels, delivered,
                    on_time, late, lost, damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
                SELECT account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date, count(*), count(*), count(*),
                    count(*) FILTER (WHERE status = 'delivered'),
                    count(*) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at),
                    count(*) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at),
                    count(*) FILTER (WHERE status = 'lost'), count(*) FILTER (WHERE status = 'damaged'),
                    count(*) FILTER (WHERE status = 'returned'), sum(freight_fen), sum(freight_fen), sum(cost_fen),
                    sum(weight_grams)
                FROM waybill.waybill WHERE account_id = ? GROUP BY 1, 2""").param(accountId).update());
        shipkeep.asSystem(() -> shipkeep.jdbc().sql("""
                INSERT INTO waybill.account_lane_month (account_id, month, origin_region, destination_region, parcels,
                    delivered, on_time, late, revenue_fen, weight_grams)
                SELECT account_id, date_trunc('month', shipped_at AT TIME ZONE 'Asia/Shanghai')::date, origin_region,
                    destination_region, count(*), count(*) FILTER (WHERE status = 'delivered'),
                    count(*) FILTER (WHERE status = 'delivered' AND delivered_at <= promised_at),
                    count(*) FILTER (WHERE status = 'delivered' AND delivered_at > promised_at),
                    sum(freight_fen), sum(weight_grams)
                FROM waybill.waybill WHERE account_id = ? GROUP BY 1, 2, 3, 4""").param(accountId).update());
    }
}

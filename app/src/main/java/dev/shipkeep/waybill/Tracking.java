package dev.shipkeep.waybill;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where parcels are, by number. Whoever asks gets only parcels of accounts that the acting person may see. */
@Component
public class Tracking {

    /** So many numbers are answered at once. */
    public static final int MOST_NUMBERS = 100;

    /** So many parcels are told of one order number. */
    public static final int MOST_PARCELS_OF_AN_ORDER = 50;

    private static final String PARCEL = """
            waybill.waybill_no, waybill.order_no, waybill.account_id, account.code AS account_code,
            account.name AS account_name, waybill.status, waybill.booked_at, waybill.shipped_at, waybill.promised_at,
            waybill.delivered_at, waybill.news_at, waybill.product, waybill.origin_region, waybill.destination_region,
            coalesce((SELECT division.name FROM organization.division WHERE division.code = waybill.origin_city),
                     waybill.origin_city) AS origin_city,
            coalesce((SELECT division.name FROM organization.division WHERE division.code = waybill.destination_city),
                     waybill.destination_city) AS destination_city,
            waybill.pieces, waybill.weight_grams,
            waybill.length_mm, waybill.width_mm, waybill.height_mm, waybill.currency, waybill.freight_fen,
            waybill.cost_fen, waybill.declared_value_fen, waybill.cod_fen, waybill.consignee_score,
            waybill.services,
            event.event_times, event.event_statuses
            """;

    private static final String ACCOUNT_AND_EVENTS = """
            JOIN account.account ON account.id = waybill.account_id
            LEFT JOIN LATERAL (
                SELECT array_agg(happened_at ORDER BY happened_at, status) AS event_times,
                       array_agg(status ORDER BY happened_at, status) AS event_statuses
                FROM waybill.waybill_event WHERE waybill_event.waybill_no = waybill.waybill_no) event ON true
            """;

    private static final String PLACES = """
            SELECT waybill_no, account_id, shipped_at::text AS shipped_at
            FROM waybill.waybill_number WHERE waybill_no = ANY (?)""";

    /**
     * By the whole key. The last condition says nothing new, but its times are known when the statement is planned, and
     * planning every month costs ten times the answer.
     */
    private static final String BY_PLACE = "SELECT " + PARCEL + """
            FROM unnest(?::bigint[], ?::timestamptz[], ?::text[]) place (account_id, shipped_at, waybill_no)
            JOIN waybill.waybill ON waybill.account_id = place.account_id
                AND waybill.shipped_at = place.shipped_at AND waybill.waybill_no = place.waybill_no COLLATE "C"
                AND waybill.shipped_at = ANY (?::timestamptz[])
            """ + ACCOUNT_AND_EVENTS;

    private static final String BY_ORDER_NO = "SELECT " + PARCEL + """
            FROM unnest(?::text[]) asked (order_no)
            CROSS JOIN LATERAL (
                SELECT found.* FROM waybill.waybill found WHERE found.order_no = asked.order_no COLLATE "C"
                LIMIT ?) waybill
            """ + ACCOUNT_AND_EVENTS;

    /** The key of a parcel; the time as PostgreSQL writes it, which loses nothing. */
    private record Place(String waybillNo, long accountId, String shippedAt) {}

    private final JdbcClient jdbc;

    Tracking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The parcels of waybill numbers or the shippers' own order numbers, an answer for each number in the order asked;
     * a number asked twice is answered once. A waybill number goes before an order number that reads the same. Two
     * statements for all, and a third one when some are not waybill numbers.
     *
     * @param numbers at most {@link #MOST_NUMBERS}
     * @throws IllegalArgumentException for more: callers tell people before
     */
    @Transactional(readOnly = true)
    public List<TrackedNumber> find(List<String> numbers) {
        Set<String> asked = new LinkedHashSet<>(numbers);
        if (asked.size() > MOST_NUMBERS) {
            throw new IllegalArgumentException(asked.size() + " numbers, at most " + MOST_NUMBERS);
        }
        Map<String, List<Parcel>> found = new HashMap<>();
        for (Parcel parcel : listByWaybillNo(asked)) {
            found.put(parcel.waybillNo(), List.of(parcel));
        }
        List<String> others =
                asked.stream().filter(number -> !found.containsKey(number)).toList();
        for (Parcel parcel : listByOrderNo(others)) {
            found.computeIfAbsent(String.valueOf(parcel.orderNo()), number -> new ArrayList<>())
                    .add(parcel);
        }
        return asked.stream()
                .map(number -> new TrackedNumber(number, found.getOrDefault(number, List.of())))
                .toList();
    }

    /** The parcel of a waybill number. */
    @Transactional(readOnly = true)
    public Optional<Parcel> findParcel(String waybillNo) {
        return listByWaybillNo(Set.of(waybillNo)).stream().findFirst();
    }

    private List<Parcel> listByWaybillNo(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Place> places = jdbc.sql(PLACES)
                .param(numbers.toArray(String[]::new))
                .query((row, number) ->
                        new Place(row.getString("waybill_no"), row.getLong("account_id"), row.getString("shipped_at")))
                .list();
        if (places.isEmpty()) {
            return List.of();
        }
        String times = places.stream().map(Place::shippedAt).collect(Collectors.joining("\",\"", "{\"", "\"}"));
        return jdbc.sql(BY_PLACE)
                .param(1, places.stream().map(Place::accountId).toArray(Long[]::new))
                .param(2, times, Types.OTHER)
                .param(3, places.stream().map(Place::waybillNo).toArray(String[]::new))
                .param(4, times, Types.OTHER)
                .query(reader())
                .list();
    }

    private List<Parcel> listByOrderNo(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Parcel> found = jdbc.sql(BY_ORDER_NO)
                .param(numbers.toArray(String[]::new))
                .param(MOST_PARCELS_OF_AN_ORDER)
                .query(reader())
                .list();
        return found.stream()
                .sorted(Comparator.comparing(Parcel::shippedAt).thenComparing(Parcel::waybillNo))
                .toList();
    }

    private static RowMapper<Parcel> reader() {
        SignedIn person = Acting.get();
        boolean knowsCost = person.may(Permission.COCKPIT) || person.may(Permission.GRADING_READ);
        return (row, number) -> read(row, knowsCost);
    }

    private static Parcel read(ResultSet row, boolean knowsCost) throws SQLException {
        return new Parcel(
                row.getString("waybill_no"),
                row.getString("order_no"),
                row.getLong("account_id"),
                row.getString("account_code"),
                row.getString("account_name"),
                row.getString("status"),
                Instants.find(row, "booked_at"),
                Instants.get(row, "shipped_at"),
                Instants.find(row, "promised_at"),
                Instants.find(row, "delivered_at"),
                Instants.get(row, "news_at"),
                row.getString("product"),
                row.getString("origin_region"),
                row.getString("origin_city"),
                row.getString("destination_region"),
                row.getString("destination_city"),
                row.getInt("pieces"),
                row.getObject("weight_grams", Long.class),
                row.getObject("length_mm", Integer.class),
                row.getObject("width_mm", Integer.class),
                row.getObject("height_mm", Integer.class),
                row.getString("currency"),
                row.getLong("freight_fen"),
                knowsCost ? row.getObject("cost_fen", Long.class) : null,
                row.getObject("declared_value_fen", Long.class),
                row.getObject("cod_fen", Long.class),
                row.getObject("consignee_score", Integer.class),
                Services.list(row.getString("services")),
                ParcelEvents.of(row));
    }
}

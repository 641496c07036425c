package dev.shipkeep.deal.route;

import dev.shipkeep.deal.Visit;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a person on a day. */
@Component
public class DayRoutes {

    public static final int LONGEST_NOTE = 200;

    private static final int MOST_STOPS = 40;

    private static final String READ = """
            SELECT visit.id, visit.deal_id, deal.title, account.name AS customer, coalesce(account.address, '') AS address,
                   visit.way, visit.planned_on, visit.topics, visit.opening, visit.support, visit.help, place.latitude,
                   place.longitude, visit.checked_in_at, visit.check_metres_off, visit.check_note, visit.done_at
            FROM deal.visit
                JOIN deal.deal ON deal.id = visit.deal_id
                JOIN account.account ON account.id = deal.account_id
                LEFT JOIN deal.place ON place.account_id = deal.account_id
            """;

    /** Whoever checks in farther away was elsewhere; the customer did not move. */
    private static final int SAME_PLACE_METRES = 2_000;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final BusinessTime time;

    DayRoutes(JdbcClient jdbc, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    /** In the order of the route. */
    @Transactional(readOnly = true)
    public List<Stop> list(long personId, LocalDate day) {
        return jdbc.sql(READ + """
                WHERE visit.person_id = ? AND visit.planned_on = ?
                ORDER BY visit.route_position NULLS LAST, visit.id LIMIT ?""")
                .params(personId, day, MOST_STOPS)
                .query((row, number) -> read(row))
                .list();
    }

    /** Planned before a day and never logged, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stop> listMissed(long personId, LocalDate before) {
        return jdbc.sql(READ + """
                WHERE visit.person_id = ? AND visit.planned_on < ? AND visit.done_at IS NULL
                ORDER BY visit.planned_on, visit.id LIMIT ?""")
                .params(personId, before, MOST_STOPS)
                .query((row, number) -> read(row))
                .list();
    }

    /** Puts one's own visits of a day in the order of a short way; those without a place go last. */
    @Transactional
    public void arrange(LocalDate day) {
        List<Stop> stops = list(Acting.get().id(), day);
        List<Stop> placed = stops.stream()
                .filter(stop -> stop.place() != null && stop.isOnTheWay())
                .toList();
        List<Place> places =
                placed.stream().map(Stop::place).filter(Objects::nonNull).toList();
        List<Long> order = new java.util.ArrayList<>(ShortWay.through(places).stream()
                .map(index -> placed.get(index).visitId())
                .toList());
        stops.stream().map(Stop::visitId).filter(id -> !order.contains(id)).forEach(order::add);
        IntStream.range(0, order.size()).forEach(i -> jdbc.sql("UPDATE deal.visit SET route_position = ? WHERE id = ?")
                .params(i + 1, order.get(i))
                .update());
    }

    /**
     * Says that the visitor is there, once. The position becomes the customer's place.
     *
     * @param position null when the device gave none
     * @param note why there is no position
     */
    @Transactional
    public Change<Long> checkIn(long visitId, @Nullable Place position, String note) {
        if (position == null ? note.isBlank() : !position.isOnEarth()) {
            return Change.refused("note", "deal.problem.position");
        }
        if (note.length() > LONGEST_NOTE) {
            return Change.refused("note", "deal.problem.long", LONGEST_NOTE);
        }
        Own visit = jdbc.sql("""
                SELECT deal.account_id, visit.checked_in_at IS NOT NULL OR visit.done_at IS NOT NULL AS over,
                       visit.planned_on,
                       place.latitude, place.longitude
                FROM deal.visit
                    JOIN deal.deal ON deal.id = visit.deal_id
                    LEFT JOIN deal.place ON place.account_id = deal.account_id
                WHERE visit.id = ? AND visit.person_id = ? FOR UPDATE OF visit""")
                .params(visitId, Acting.get().id())
                .query((row, number) -> new Own(
                        row.getLong("account_id"),
                        row.getBoolean("over"),
                        row.getObject("planned_on", LocalDate.class),
                        place(row)))
                .optional()
                .orElseThrow(NotFound::new);
        if (visit.over()) {
            return Change.refused("visit", "deal.problem.checkedIn");
        }
        if (visit.plannedOn().isAfter(time.today())) {
            return Change.refused("visit", "deal.problem.checkInEarly", visit.plannedOn());
        }
        write(visitId, visit, position, note.strip());
        audit.recordOfAccount(
                visit.accountId(),
                "checkIn",
                "visit",
                visitId,
                null,
                Map.of("position", position != null, "note", note));
        return new Change.Done<>(visitId);
    }

    /**
     * @param over whether it was checked in at or logged before
     * @param known where the customer was believed to be
     */
    private record Own(
            long accountId,
            boolean over,
            LocalDate plannedOn,
            @Nullable Place known) {}

    private void write(long visitId, Own visit, @Nullable Place position, String note) {
        Place known = visit.known();
        Integer off = position == null || known == null ? null : (int) Math.round(known.metresTo(position));
        jdbc.sql("""
                UPDATE deal.visit SET checked_in_at = :now, check_latitude = :latitude, check_longitude = :longitude,
                    check_metres_off = :off, check_note = :note WHERE id = :id""")
                .param("now", Timestamp.from(time.now()))
                .param("latitude", position == null ? null : position.latitude(), Types.DOUBLE)
                .param("longitude", position == null ? null : position.longitude(), Types.DOUBLE)
                .param("off", off, Types.INTEGER)
                .param("note", note)
                .param("id", visitId)
                .update();
        if (position != null && (off == null || off <= SAME_PLACE_METRES)) {
            note(visit.accountId(), position);
        }
    }

    /** Keeps where a customer is. */
    private void note(long accountId, Place place) {
        jdbc.sql("""
                INSERT INTO deal.place (account_id, latitude, longitude, noted_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude,
                    noted_at = excluded.noted_at""")
                .params(accountId, place.latitude(), place.longitude(), Timestamp.from(time.now()))
                .update();
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Place(latitude, longitude);
    }

    private static Stop read(ResultSet row) throws SQLException {
        return new Stop(
                row.getLong("id"),
                row.getLong("deal_id"),
                row.getString("title"),
                row.getString("customer"),
                row.getString("address"),
                Visit.Way.valueOf(row.getString("way")),
                row.getObject("planned_on", LocalDate.class),
                row.getString("topics"),
                row.getString("opening"),
                row.getBoolean("support"),
                row.getBoolean("help"),
                place(row),
                instant(row, "checked_in_at"),
                row.getObject("check_metres_off", Integer.class),
                row.getString("check_note"),
                instant(row, "done_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}

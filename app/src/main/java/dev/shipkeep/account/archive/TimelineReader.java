package dev.shipkeep.account.archive;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the time-line of an account, latest first, and takes notes. */
@Component
public class TimelineReader {

    public static final int PAGE_ENTRIES = 12;

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Timeline timeline;
    private final BusinessTime time;

    TimelineReader(JdbcClient jdbc, JsonMapper json, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.timeline = timeline;
        this.time = time;
    }

    /** @param place null for the latest; only onwards, there is no way back */
    @Transactional(readOnly = true)
    public Page<TimelineEntry> page(long accountId, @Nullable Place place) {
        List<TimelineEntry> read = jdbc.sql("""
                SELECT id, happened_at, kind, message_key, arguments::text AS arguments, person_name
                FROM account.timeline_entry
                WHERE account_id = ? AND (happened_at, id) < (?, ?)
                ORDER BY happened_at DESC, id DESC LIMIT ?""")
                .params(
                        accountId,
                        Timestamp.from(
                                place == null ? END_OF_TIME : Instant.ofEpochMilli(Long.parseLong(place.value()))),
                        place == null ? 0L : place.id(),
                        PAGE_ENTRIES + 1)
                .query((row, number) -> new TimelineEntry(
                        row.getLong("id"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("kind"),
                        row.getString("message_key"),
                        arguments(row.getString("arguments")),
                        row.getString("person_name")))
                .list();
        return Page.of(read, PAGE_ENTRIES, place, TimelineReader::placeOf);
    }

    /** Whether a place holds a time, as those of this reader do. */
    public static boolean understands(Place place) {
        return place.direction() == Place.Direction.AFTER && place.value().matches("\\d{1,15}");
    }

    private static Place placeOf(TimelineEntry entry, Place.Direction direction) {
        return new Place(direction, Long.toString(entry.happenedAt().toEpochMilli() + 1), entry.id());
    }

    private List<Object> arguments(String text) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode node : json.readTree(text)) {
            arguments.add(node.isIntegralNumber() ? (Object) node.longValue() : node.asString());
        }
        return arguments;
    }

    @Transactional
    public void addNote(long accountId, String text) {
        timeline.add(accountId, time.now(), "note", "account.timeline.note", List.of(text));
    }
}

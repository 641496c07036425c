package dev.shipkeep.waybill;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one line of a parcel's milestones, its recorded events and its present state. */
final class ParcelEvents {

    private static final String DELIVERED = "delivered";

    /** The waybill's own times say these better than the time of the news. */
    private static final Set<String> MILESTONES = Set.of("booked", "picked_up");

    private final List<ParcelEvent> line = new ArrayList<>();

    private ParcelEvents() {}

    /** Reads a row with the waybill's times and the recorded events as two arrays of one length. */
    static List<ParcelEvent> of(ResultSet row) throws SQLException {
        ParcelEvents events = new ParcelEvents();
        Instant deliveredAt = Instants.find(row, "delivered_at");
        events.add(Instants.find(row, "booked_at"), "booked");
        events.add(Instants.find(row, "shipped_at"), "picked_up");
        events.addRecorded(row.getArray("event_times"), row.getArray("event_statuses"), deliveredAt != null);
        events.add(deliveredAt, DELIVERED);
        String status = row.getString("status");
        if (events.line.stream().noneMatch(event -> event.status().equals(status))) {
            events.add(Instants.find(row, "news_at"), status);
        }
        events.line.sort(Comparator.comparing(ParcelEvent::happenedAt));
        return List.copyOf(events.line);
    }

    private void addRecorded(@Nullable Array times, @Nullable Array statuses, boolean deliveryKnown)
            throws SQLException {
        if (times == null || statuses == null) {
            return;
        }
        Timestamp[] happenedAt = (Timestamp[]) times.getArray();
        String[] status = (String[]) statuses.getArray();
        for (int i = 0; i < status.length; i++) {
            if (!MILESTONES.contains(status[i]) && !(deliveryKnown && status[i].equals(DELIVERED))) {
                line.add(new ParcelEvent(happenedAt[i].toInstant(), status[i]));
            }
        }
    }

    private void add(@Nullable Instant happenedAt, String status) {
        if (happenedAt != null) {
            line.add(new ParcelEvent(happenedAt, status));
        }
    }
}

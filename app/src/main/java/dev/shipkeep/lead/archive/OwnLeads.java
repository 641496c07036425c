package dev.shipkeep.lead.archive;

import dev.shipkeep.lead.LeadState;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person brought in, and what became of it. */
@Component
public class OwnLeads {

    private static final int PAGE_ROWS = 20;

    /** Ids grow with time as far as a person's own leads go, and never change. */
    private static final SortKey NEWEST = new SortKey("id", "lead.id", "lead.id", SortKey.Kind.NUMBER, true);

    private final JdbcClient jdbc;
    private final BusinessTime time;

    OwnLeads(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** How many were found, how many of them are developed, and how many became customers. */
    public record Counts(long today, long month, long accepted, long converted) {}

    @Transactional(readOnly = true)
    public Page<OwnLead> page(@Nullable Place place) {
        Slice slice = Slice.of(NEWEST, true, place, PAGE_ROWS);
        Where where =
                slice.in(new Where().and("lead.finder_id = ?", Acting.get().id()));
        String select = """
                SELECT lead.id, lead.name, lead.address, lead.parcels_month, lead.found_at, lead.state,
                       coalesce(lead.state_of(lead.merged_into), lead.state) AS fate, lead.reason, lead.reason_note,
                       person.name AS owner_name
                FROM lead.lead LEFT JOIN organization.person ON person.id = lead.owner_id""";
        List<OwnLead> read = where.bind(jdbc.sql(select + where.sql() + slice.tail()))
                .query(OwnLeads::read)
                .list();
        return slice.page(read, (row, direction) -> new Place(direction, Long.toString(row.id()), row.id()));
    }

    /** Those that were merged away count for who was first. */
    @Transactional(readOnly = true)
    public Counts count() {
        Instant today = time.today().atStartOfDay(BusinessTime.ZONE).toInstant();
        Instant month =
                time.today().withDayOfMonth(1).atStartOfDay(BusinessTime.ZONE).toInstant();
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE found_at >= ?) AS today, count(*) FILTER (WHERE found_at >= ?) AS month,
                       count(*) FILTER (WHERE state = 'ACCEPTED') AS accepted,
                       count(*) FILTER (WHERE state = 'CONVERTED') AS converted
                FROM lead.lead WHERE finder_id = ? AND state <> 'MERGED'""")
                .params(
                        Timestamp.from(today),
                        Timestamp.from(month),
                        Acting.get().id())
                .query((row, number) -> new Counts(
                        row.getLong("today"), row.getLong("month"), row.getLong("accepted"), row.getLong("converted")))
                .single();
    }

    private static OwnLead read(ResultSet row, int number) throws SQLException {
        return new OwnLead(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                row.getObject("parcels_month", Integer.class),
                row.getTimestamp("found_at").toInstant(),
                row.getString("state").equals("MERGED"),
                LeadState.valueOf(row.getString("fate")),
                row.getString("reason"),
                row.getString("reason_note"),
                row.getString("owner_name"));
    }
}

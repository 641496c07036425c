package dev.shipkeep.lead.archive;

import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.capture.LeadFacts;
import dev.shipkeep.platform.access.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one lead. */
@Component
public class LeadCards {

    private static final String SELECT = """
            SELECT lead.id, lead.name, lead.credit_code, lead.industry, lead.address, lead.goods, lead.parcel_grams,
                   lead.lanes, lead.parcels_month, lead.inbound_month, lead.ours_month, lead.oneoff_year,
                   lead.carriers, lead.carrier_price_fen, lead.revenue_given_fen, lead.ease, lead.source,
                   lead.source_note, lead.note, lead.latitude, lead.longitude, lead.finder_id,
                   finder.name AS finder_name, lead.found_at, lead.unit_id, unit.name AS unit_name, lead.owner_id,
                   owner.name AS owner_name, lead.state, lead.reason, lead.reason_note, lead.decided_at,
                   lead.merged_into, lead.state_of(lead.merged_into) AS survivor_state, lead.account_id,
                   lead.revenue_month_fen, lead.score, lead.flags, lead.version
            FROM lead.lead
                JOIN organization.unit ON unit.id = lead.unit_id
                LEFT JOIN organization.person finder ON finder.id = lead.finder_id
                LEFT JOIN organization.person owner ON owner.id = lead.owner_id
            WHERE lead.id = ?""";

    private final JdbcClient jdbc;

    LeadCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public LeadCard getCard(long id) {
        return findCard(id).orElseThrow(() -> new NotFound());
    }

    @Transactional(readOnly = true)
    public Optional<LeadCard> findCard(long id) {
        return jdbc.sql(SELECT).param(id).query(LeadCards::read).optional();
    }

    @Transactional(readOnly = true)
    public List<Finder> listFinders(long id) {
        return jdbc.sql("""
                SELECT person.name, unit.name AS unit_name, finder.found_at
                FROM lead.finder
                    JOIN organization.person ON person.id = finder.person_id
                    JOIN organization.unit ON unit.id = person.unit_id
                WHERE finder.lead_id = ? ORDER BY finder.found_at, finder.found_lead_id LIMIT 50""")
                .param(id)
                .query((row, number) -> new Finder(
                        row.getString("name"),
                        row.getString("unit_name"),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    private static LeadCard read(ResultSet row, int number) throws SQLException {
        String survivorState = row.getString("survivor_state");
        return new LeadCard(
                row.getLong("id"),
                readFacts(row),
                row.getLong("finder_id"),
                Objects.requireNonNullElse(row.getString("finder_name"), "Shipkeep"),
                row.getTimestamp("found_at").toInstant(),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getObject("owner_id", Long.class),
                row.getString("owner_name"),
                LeadState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("reason_note"),
                instant(row.getTimestamp("decided_at")),
                row.getObject("merged_into", Long.class),
                survivorState == null ? null : LeadState.valueOf(survivorState),
                row.getObject("account_id", Long.class),
                row.getLong("revenue_month_fen"),
                row.getLong("score"),
                List.of((String[]) row.getArray("flags").getArray()),
                row.getInt("version"));
    }

    private static LeadFacts readFacts(ResultSet row) throws SQLException {
        return new LeadFacts(
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("industry"),
                row.getString("address"),
                row.getString("goods"),
                row.getObject("parcel_grams", Integer.class),
                row.getString("lanes"),
                row.getObject("parcels_month", Integer.class),
                row.getObject("inbound_month", Integer.class),
                row.getObject("ours_month", Integer.class),
                row.getObject("oneoff_year", Integer.class),
                row.getString("carriers"),
                row.getObject("carrier_price_fen", Long.class),
                row.getObject("revenue_given_fen", Long.class),
                row.getInt("ease"),
                row.getString("source"),
                row.getString("source_note"),
                row.getString("note"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

package dev.shipkeep.lead.register;

import dev.shipkeep.lead.LeadState;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of leads, a page at a time. */
@Component
public class LeadRegister {

    private static final int PAGE_ROWS = 50;

    /** So many matches are better gathered and sorted than met on a walk through all leads of the carrier. */
    private static final long FEW = 5_000;

    private static final String ROWS = """
            SELECT lead.id, lead.name, lead.address, lead.industry, lead.goods, lead.carriers, lead.source, lead.state,
                   lead.reason, unit.name AS unit_name, finder.name AS finder_name, owner.name AS owner_name,
                   lead.found_at, lead.parcels_month, lead.revenue_month_fen, lead.ease, lead.score, lead.flags
            FROM (""";

    private static final String WALK = "SELECT lead.* FROM lead.lead";

    /** MATERIALIZED keeps the planner from walking an order that few of the matches are in. */
    private static final String GATHER = "WITH lead AS MATERIALIZED (SELECT lead.* FROM lead.lead";

    private static final String GATHERED = ") SELECT lead.* FROM lead";

    private static final String NAMES = """
            ) lead
                JOIN organization.unit ON unit.id = lead.unit_id
                LEFT JOIN organization.person finder ON finder.id = lead.finder_id
                LEFT JOIN organization.person owner ON owner.id = lead.owner_id""";

    private static final String TOTALS = """
            SELECT count(*) AS leads, coalesce(sum(lead.parcels_month), 0)::bigint AS parcels,
                   coalesce(sum(lead.revenue_month_fen), 0)::bigint AS revenue
            FROM lead.lead""";

    /** What the policy says, once more in a form that an index can answer: the planner may not look into the policy. */
    private static final String MINE = """
            (lead.unit_id = ANY (ARRAY(
                 SELECT unit.id FROM organization.unit WHERE unit.path <@ ANY (platform.scope_paths())))
             OR lead.finder_id = (SELECT platform.person_id()) OR lead.owner_id = (SELECT platform.person_id()))""";

    private final JdbcClient jdbc;
    private final LeadTotalsCache cache;
    private final Audit audit;

    LeadRegister(JdbcClient jdbc, LeadTotalsCache cache, Audit audit) {
        this.jdbc = jdbc;
        this.cache = cache;
        this.audit = audit;
    }

    /** A page and the totals of the whole list. */
    public record View(Page<LeadRow> page, LeadTotals totals) {}

    @Transactional(readOnly = true)
    public View view(LeadSelection selection) {
        LeadTotals totals = totals(selection.filter());
        boolean gather = totals.leads() <= FEW || selection.filter().isSharp();
        Slice slice = Slice.of(selection.sort().key(), selection.descending(), selection.place(), PAGE_ROWS);
        Where where = slice.in(where(selection.filter(), gather));
        String source = gather ? GATHER + where.sql() + GATHERED : WALK + where.sql();
        List<LeadRow> read = where.bind(jdbc.sql(ROWS + source + slice.tail() + NAMES + slice.orderBy()))
                .query(LeadRegister::read)
                .list();
        return new View(slice.page(read, selection.sort()::placeOf), totals);
    }

    /** Leads in reverse order of their coming in, for programs. @param before id of the last one seen */
    @Transactional(readOnly = true)
    public List<LeadRow> listBefore(long before, int limit) {
        Where where = where(LeadFilter.NONE, false).and("lead.id < ?", before);
        String order = " ORDER BY lead.id DESC ";
        return where.bind(jdbc.sql(ROWS + WALK + where.sql() + order + "LIMIT " + limit + NAMES + order))
                .query(LeadRegister::read)
                .list();
    }

    @Transactional(readOnly = true)
    public LeadTotals totals(LeadFilter filter) {
        return cache.get(Acting.get(), filter, () -> count(filter));
    }

    private LeadTotals count(LeadFilter filter) {
        Where where = where(filter, true);
        return where.bind(jdbc.sql(TOTALS + where.sql()))
                .query((row, number) ->
                        new LeadTotals(row.getLong("leads"), row.getLong("parcels"), row.getLong("revenue")))
                .single();
    }

    /** In a transaction of its own before the first row is sent: also a download that breaks off was one. */
    @Transactional
    public void recordExport(LeadSelection selection) {
        long count = totals(selection.filter()).leads();
        String filter = selection.address().fromStart().query();
        audit.record("export", "list", "leads", null, Map.of("filter", filter, "count", count));
    }

    /** Hands over every row of the list in its order, as the database sends them. */
    @Transactional(readOnly = true)
    public void forEachRow(LeadSelection selection, Consumer<LeadRow> taker) {
        Where where = where(selection.filter(), true);
        String order = selection.sort().key().orderBy(selection.descending());
        try (Stream<LeadRow> rows = where
                .bind(jdbc.sql(ROWS + WALK + where.sql() + NAMES + order))
                .withFetchSize(1_000)
                .query(LeadRegister::read)
                .stream()) {
            rows.forEach(taker);
        }
    }

    private static Where where(LeadFilter filter, boolean mineByIndex) {
        Where where = new Where();
        filter.addTo(where);
        SignedIn person = Acting.get();
        return mineByIndex && !person.seesAll() ? where.and(MINE) : where;
    }

    private static LeadRow read(ResultSet row, int number) throws SQLException {
        return new LeadRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                row.getString("industry"),
                row.getString("goods"),
                row.getString("carriers"),
                row.getString("source"),
                LeadState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("unit_name"),
                row.getString("finder_name"),
                row.getString("owner_name"),
                row.getTimestamp("found_at").toInstant(),
                row.getObject("parcels_month", Integer.class),
                row.getLong("revenue_month_fen"),
                row.getInt("ease"),
                row.getLong("score"),
                List.of((String[]) row.getArray("flags").getArray()));
    }
}

package dev.shipkeep.account.register;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the account list: one statement a page, and sums that are counted once in a while. */
@Component
public class AccountRegister {

    public static final int PAGE_ROWS = 50;

    /** So many accounts of one's own are found by their units; more are better found by what is searched. */
    private static final long FEW = 5_000;

    private static final String ALL_ACCOUNTS =
            "SELECT reltuples::bigint FROM pg_class WHERE oid = 'account.account'::regclass";

    private static final String TOTALS = """
            SELECT account.currency, count(*) AS accounts, sum(account.parcels_12m)::bigint AS parcels,
                   sum(account.revenue_fen_12m)::bigint AS revenue, sum(account.margin_fen_12m)::bigint AS margin
            FROM account.account""";

    private static final String BY_CURRENCY = " GROUP BY account.currency ORDER BY count(*) DESC, account.currency";

    private static final String ROWS = """
            SELECT account.id, account.code, account.name, account.industry, account.region, account.currency,
                   unit.name AS unit_name, person.name AS owner_name, account.since, account.active,
                   account.parcels_12m, account.revenue_fen_12m, account.margin_fen_12m,
                   account.previous_revenue_fen_12m, account.last_parcel_day, account.on_time_basis_points,
                   account.key_account, account.abc, account.tier, account.momentum, account.change_basis_points
            FROM (""";

    private static final String WALK = "SELECT account.* FROM account.account";

    /** MATERIALIZED keeps the planner from walking an order that few of the matches are in. */
    private static final String GATHER = "WITH account AS MATERIALIZED (SELECT account.* FROM account.account";

    private static final String GATHERED = ") SELECT account.* FROM account";

    private static final String NAMES = """
            ) account
                JOIN organization.unit ON unit.id = account.unit_id
                LEFT JOIN organization.person ON person.id = account.owner_id""";

    /** What the policy says, once more in a form that an index can answer: the planner may not look into the policy. */
    private static final String MINE = """
            (account.unit_id = ANY (ARRAY(
                 SELECT unit.id FROM organization.unit WHERE unit.path <@ ANY (platform.scope_paths())))
             OR account.id = ANY ((SELECT account.own_account_ids())::bigint[]))""";

    private final JdbcClient jdbc;
    private final TotalsCache cache;
    private final BusinessTime time;

    AccountRegister(JdbcClient jdbc, TotalsCache cache, BusinessTime time) {
        this.jdbc = jdbc;
        this.cache = cache;
        this.time = time;
    }

    /** A page and the totals of the whole list. */
    public record View(Page<AccountRow> page, AccountTotals totals) {}

    @Transactional(readOnly = true)
    public View view(AccountSelection selection) {
        AccountTotals totals = totals(selection.filter());
        List<AccountRow> read = totals.accounts() == 0 ? List.of() : rows(selection, totals.accounts(), PAGE_ROWS);
        return new View(Page.of(read, PAGE_ROWS, selection.place(), selection.sort()::placeOf), totals);
    }

    @Transactional(readOnly = true)
    public AccountTotals totals(AccountFilter filter) {
        SignedIn person = Acting.get();
        boolean byUnits = isFoundByUnits(person, filter);
        return cache.get(person, filter, () -> count(filter, byUnits));
    }

    /** How many accounts the acting person sees. */
    private long mine() {
        return totals(AccountFilter.NONE).accounts();
    }

    private boolean isFoundByUnits(SignedIn person, AccountFilter filter) {
        return !person.seesAll() && (!filter.isSharp() || mine() <= FEW);
    }

    /**
     * Whether it is cheaper to take all matches and sort them than to walk an index in the wanted order, past the accounts
     * of others and those that do not match, until the page is full.
     */
    private boolean isGathered(AccountFilter filter, long matches) {
        long all = cache.countAll(() -> jdbc.sql(ALL_ACCOUNTS).query(Long.class).single());
        return filter.isSharp() || (PAGE_ROWS + 1) * all / Math.max(1, matches) > mine();
    }

    /** After accounts came, went or changed hands: whoever did it looks at the totals next. */
    public void forgetTotals() {
        cache.forget();
    }

    private AccountTotals count(AccountFilter filter, boolean byUnits) {
        Where where = where(filter, byUnits);
        List<AccountTotals.Sum> sums = where.bind(jdbc.sql(TOTALS + where.sql() + BY_CURRENCY))
                .query((row, number) -> new AccountTotals.Sum(
                        row.getString("currency"),
                        row.getLong("accounts"),
                        row.getLong("parcels"),
                        row.getLong("revenue"),
                        row.getObject("margin", Long.class)))
                .list();
        return new AccountTotals(sums, time.now());
    }

    /** Reads one row more than asked for, in reading order. */
    private List<AccountRow> rows(AccountSelection selection, long matches, int rows) {
        boolean gather = isGathered(selection.filter(), matches);
        Where where = where(selection.filter(), gather && isFoundByUnits(Acting.get(), selection.filter()));
        Slice slice = Slice.of(selection.sort().key(), selection.descending(), selection.place(), rows);
        slice.in(where);
        String source = gather ? GATHER + where.sql() + GATHERED : WALK + where.sql();
        return where.bind(jdbc.sql(ROWS + source + slice.tail() + NAMES + slice.orderBy()))
                .query(AccountRegister::readRow)
                .list();
    }

    /** Hands over every row of the list in its order, as the database sends them. */
    @Transactional(readOnly = true)
    public void forEachRow(AccountSelection selection, Consumer<AccountRow> taker) {
        Where where = where(selection.filter(), isFoundByUnits(Acting.get(), selection.filter()));
        String order = selection.sort().key().orderBy(selection.descending());
        try (Stream<AccountRow> rows = where
                .bind(jdbc.sql(ROWS + WALK + where.sql() + NAMES + order))
                .withFetchSize(1_000)
                .query(AccountRegister::readRow)
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** The accounts before and after one in a list. */
    public record Neighbours(
            @Nullable AccountRow previous, @Nullable AccountRow next) {}

    @Transactional(readOnly = true)
    public Neighbours neighbours(AccountSelection selection, long accountId) {
        Where self = new Where().and("account.id = ?", accountId);
        AccountRow row = self.bind(jdbc.sql(ROWS + WALK + self.sql() + NAMES))
                .query(AccountRegister::readRow)
                .optional()
                .orElse(null);
        if (row == null) {
            return new Neighbours(null, null);
        }
        long matches = totals(selection.filter()).accounts();
        return new Neighbours(
                neighbour(selection, row, Place.Direction.BEFORE, matches),
                neighbour(selection, row, Place.Direction.AFTER, matches));
    }

    private @Nullable AccountRow neighbour(
            AccountSelection selection, AccountRow row, Place.Direction direction, long matches) {
        AccountSelection beside = selection.at(selection.sort().placeOf(row, direction));
        return rows(beside, matches, 1).stream().findFirst().orElse(null);
    }

    private static Where where(AccountFilter filter, boolean mineByIndex) {
        Where where = new Where();
        filter.addTo(where);
        return mineByIndex ? where.and(MINE) : where;
    }

    private static AccountRow readRow(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10),
                row.getLong(11),
                row.getLong(12),
                row.getObject(13, Long.class),
                row.getLong(14),
                row.getObject(15, LocalDate.class),
                row.getObject(16, Integer.class),
                row.getBoolean(17),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                row.getObject(21, Integer.class));
    }
}

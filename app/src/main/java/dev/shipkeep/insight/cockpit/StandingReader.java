package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.grading.ParetoCurve;
import dev.shipkeep.insight.cockpit.Standings.Share;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how the accounts of a scope stand, with one pass over the account list. */
@Component
class StandingReader {

    private static final int CURVE_POINTS = 101;

    private static final String SELECT_GROUPS = """
            SELECT currency, key_account, abc, tier, momentum, count(*) AS accounts, sum(parcels_12m) AS parcels,
                   sum(revenue_fen_12m) AS revenue_fen, count(*) FILTER (WHERE parcels_12m > 0) AS active,
                   count(*) FILTER (WHERE previous_parcels_12m > 0) AS active_before,
                   count(*) FILTER (WHERE previous_parcels_12m > :keyParcels) AS key_before,
                   coalesce(min(first_parcel_day) <= max(standing_day) - 722, false) AS has_year_before,
                   array_agg(revenue_fen_12m) FILTER (WHERE revenue_fen_12m > 0) AS revenues
            FROM account.account
            WHERE merged_into IS NULL AND standing_day IS NOT NULL %s
            GROUP BY currency, key_account, abc, tier, momentum""";

    private final JdbcClient jdbc;

    StandingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Group(
            String currency,
            boolean keyAccount,
            @Nullable String abc,
            @Nullable String tier,
            @Nullable String momentum,
            Share share,
            long parcels,
            long active,
            long activeBefore,
            long keyBefore,
            boolean hasYearBefore,
            long[] revenues) {}

    /** By currency, the one with most parcels first. */
    @Transactional(readOnly = true)
    public Map<String, Standings> read(Scope scope, long keyParcels) {
        List<Group> groups = FactSource.bind(jdbc.sql(SELECT_GROUPS.formatted(FactSource.accounts(scope))), scope)
                .param("keyParcels", keyParcels)
                .query((row, number) -> group(row))
                .list();
        Map<String, List<Group>> byCurrency = groups.stream().collect(Collectors.groupingBy(Group::currency));
        Map<String, Standings> standings = new LinkedHashMap<>();
        byCurrency.entrySet().stream()
                .map(entry -> standings(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Standings::parcels)
                        .thenComparingLong(Standings::accounts)
                        .reversed())
                .forEach(each -> standings.put(each.currency(), each));
        return standings;
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("currency"),
                row.getBoolean("key_account"),
                row.getString("abc"),
                row.getString("tier"),
                row.getString("momentum"),
                new Share(row.getLong("accounts"), row.getLong("revenue_fen")),
                row.getLong("parcels"),
                row.getLong("active"),
                row.getLong("active_before"),
                row.getLong("key_before"),
                row.getBoolean("has_year_before"),
                longs(row.getArray("revenues")));
    }

    private static long[] longs(@Nullable Array array) throws SQLException {
        if (array == null) {
            return new long[0];
        }
        return Arrays.stream((Long[]) array.getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Standings standings(String currency, List<Group> groups) {
        Share all = groups.stream().map(Group::share).reduce(Share.NONE, Share::plus);
        Share key = groups.stream().filter(Group::keyAccount).map(Group::share).reduce(Share.NONE, Share::plus);
        return new Standings(
                currency,
                all.accounts(),
                groups.stream().mapToLong(Group::parcels).sum(),
                all.revenueFen(),
                groups.stream().mapToLong(Group::active).sum(),
                groups.stream().mapToLong(Group::activeBefore).sum(),
                key.accounts(),
                key.revenueFen(),
                groups.stream().mapToLong(Group::keyBefore).sum(),
                groups.stream().anyMatch(Group::hasYearBefore),
                shares(groups, Group::abc),
                shares(groups, Group::tier),
                shares(groups, Group::momentum),
                curve(groups, all.accounts()));
    }

    private static Map<String, Share> shares(List<Group> groups, Function<Group, @Nullable String> name) {
        Map<String, Share> shares = new HashMap<>();
        for (Group group : groups) {
            String key = name.apply(group);
            if (key != null) {
                shares.merge(key, group.share(), Share::plus);
            }
        }
        return shares;
    }

    /** Accounts that bring nothing stand at the end of the curve; they count as accounts. */
    private static ParetoCurve curve(List<Group> groups, long accounts) {
        long[] ascending = groups.stream()
                .flatMapToLong(group -> Arrays.stream(group.revenues()))
                .sorted()
                .toArray();
        long[] descending = new long[Math.toIntExact(accounts)];
        for (int i = 0; i < ascending.length; i++) {
            descending[i] = ascending[ascending.length - 1 - i];
        }
        return ParetoCurve.of(descending, CURVE_POINTS);
    }
}

package dev.shipkeep.grading.internal;

import dev.shipkeep.grading.internal.ClassCounts.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the classes of the accounts that the acting person sees, as they stand in the account list. */
@Component
public class ClassCounter {

    private final JdbcClient jdbc;

    ClassCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Group(
            String currency,
            boolean keyAccount,
            @Nullable String abc,
            @Nullable String tier,
            long accounts,
            long revenueFen,
            long earningNothing) {}

    /** Per currency, the one with most accounts first. */
    @Transactional(readOnly = true)
    public List<ClassCounts> count() {
        List<Group> groups = jdbc.sql("""
                SELECT currency, key_account, abc, tier, count(*) AS accounts, sum(revenue_fen_12m) AS revenue_fen,
                       count(*) FILTER (WHERE revenue_fen_12m <= 0 OR margin_fen_12m <= 0) AS earning_nothing
                FROM account.account WHERE merged_into IS NULL AND standing_day IS NOT NULL
                GROUP BY currency, key_account, abc, tier""")
                .query((row, number) -> new Group(
                        row.getString("currency"),
                        row.getBoolean("key_account"),
                        row.getString("abc"),
                        row.getString("tier"),
                        row.getLong("accounts"),
                        row.getLong("revenue_fen"),
                        row.getLong("earning_nothing")))
                .list();
        Map<String, ClassCounts> counts = new LinkedHashMap<>();
        for (Group group : groups) {
            counts.compute(
                    group.currency(),
                    (currency, before) -> with(before == null ? ClassCounts.empty(currency) : before, group));
        }
        List<ClassCounts> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparingLong(ClassCounts::accounts).reversed());
        return sorted;
    }

    private static ClassCounts with(ClassCounts counts, Group group) {
        return new ClassCounts(
                counts.currency(),
                counts.accounts() + group.accounts(),
                counts.revenueFen() + group.revenueFen(),
                counts.keyAccounts() + (group.keyAccount() ? group.accounts() : 0),
                counts.keyRevenueFen() + (group.keyAccount() ? group.revenueFen() : 0),
                counts.earningNothing() + group.earningNothing(),
                with(counts.abc(), group.abc(), group),
                with(counts.tiers(), group.tier(), group));
    }

    private static Map<String, Share> with(Map<String, Share> shares, @Nullable String name, Group group) {
        Map<String, Share> added = new LinkedHashMap<>(shares);
        if (name != null) {
            added.merge(
                    name,
                    Share.NONE.plus(group.accounts(), group.revenueFen()),
                    (one, other) -> one.plus(other.accounts(), other.revenueFen()));
        }
        return added;
    }
}

package dev.shipkeep.deal.outcome;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is usual in an industry: the largest of its accounts in sight, each with its latest parcels, so that the time does
 * not grow with the carrier. Every peer counts the same, however much it sends.
 */
@Component
class Peers {

    static final int MOST_PEERS = 20;
    private static final int PARCELS_OF_A_PEER = 1_000;
    private static final int WHOLE = 10_000;

    /** Units and own accounts are numbers that an index finds; the policy's paths would be asked account by account. */
    private static final String LARGEST = """
            SELECT id FROM account.account
            WHERE merged_into IS NULL AND industry = :industry AND id <> :account AND parcels_12m > 0 %s
            ORDER BY parcels_12m DESC, id DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Sending sending;

    Peers(JdbcClient jdbc, Accounts accounts, Sending sending) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sending = sending;
    }

    /**
     * @param basisPoints of the parcels of a peer, on average
     * @param peers that send any
     */
    record Share(int basisPoints, int peers) {

        static final Share NONE = new Share(0, 0);
    }

    /** @param peers that sent anything in the days that are looked at */
    record Usual(int peers, Map<String, Share> products, Map<String, Share> regions) {}

    Usual read(Account account, LocalDate from, LocalDate through) {
        List<Map<String, Long>> products = new ArrayList<>();
        List<Map<String, Long>> regions = new ArrayList<>();
        for (long peer : listPeers(account)) {
            Optional<Account> inHand = accounts.findAccount(peer);
            if (inHand.isEmpty()) {
                continue;
            }
            Map<String, Long> byProduct = new HashMap<>();
            sending.read(peer, from, through, PARCELS_OF_A_PEER)
                    .parcels()
                    .forEach((kind, parcels) -> byProduct.merge(kind.product(), parcels, Long::sum));
            products.add(byProduct);
            regions.add(sending.readRegions(peer, from, through));
        }
        products.removeIf(Map::isEmpty);
        regions.removeIf(Map::isEmpty);
        return new Usual(products.size(), average(products), average(regions));
    }

    private static Map<String, Share> average(List<Map<String, Long>> peers) {
        Map<String, Share> sums = new HashMap<>();
        for (Map<String, Long> one : peers) {
            long all = one.values().stream().mapToLong(Long::longValue).sum();
            one.forEach((name, parcels) -> sums.merge(
                    name,
                    new Share((int) (parcels * WHOLE / all), 1),
                    (left, right) ->
                            new Share(left.basisPoints() + right.basisPoints(), left.peers() + right.peers())));
        }
        sums.replaceAll((name, sum) -> new Share(sum.basisPoints() / peers.size(), sum.peers()));
        return sums;
    }

    private record Reach(boolean all, Long[] units, Long[] own) {}

    private List<Long> listPeers(Account account) {
        if (account.industry() == null) {
            return List.of();
        }
        Reach reach = reach();
        String within = reach.all() ? "" : "AND (unit_id = ANY (:units) OR id = ANY (:own))";
        JdbcClient.StatementSpec asked = jdbc.sql(LARGEST.formatted(within))
                .param("industry", account.industry())
                .param("account", account.id())
                .param("limit", MOST_PEERS);
        return (reach.all() ? asked : asked.param("units", reach.units()).param("own", reach.own()))
                .query(Long.class)
                .list();
    }

    private Reach reach() {
        return jdbc.sql("""
                SELECT platform.sees_all() AS everything, account.own_account_ids() AS own, ARRAY(
                    SELECT unit.id FROM organization.unit
                    WHERE path <@ ANY ((SELECT platform.scope_paths())::ltree[])) AS units""")
                .query((row, number) ->
                        new Reach(row.getBoolean("everything"), ids(row.getArray("units")), ids(row.getArray("own"))))
                .single();
    }

    private static Long[] ids(Array array) throws SQLException {
        return (Long[]) array.getArray();
    }
}

package dev.shipkeep.grading.internal;

import dev.shipkeep.core.measure.Proportion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many visible accounts of one currency are in each class.
 *
 * @param accounts all of them
 * @param revenueFen of the last twelve months
 * @param keyAccounts key accounts
 * @param keyRevenueFen their revenue
 * @param earningNothing accounts whose revenue, or whose margin where it is known, is not positive
 * @param abc accounts and revenue by class, best first
 * @param tiers accounts and revenue by tier, best first
 */
public record ClassCounts(
        String currency,
        long accounts,
        long revenueFen,
        long keyAccounts,
        long keyRevenueFen,
        long earningNothing,
        Map<String, Share> abc,
        Map<String, Share> tiers) {

    /** Accounts in a class and what they bring. */
    public record Share(long accounts, long revenueFen) {
        static final Share NONE = new Share(0, 0);

        Share plus(long moreAccounts, long moreRevenueFen) {
            return new Share(accounts + moreAccounts, revenueFen + moreRevenueFen);
        }
    }

    static ClassCounts empty(String currency) {
        return new ClassCounts(
                currency,
                0,
                0,
                0,
                0,
                0,
                none(List.of("a", "b", "c")),
                none(List.of("platinum", "gold", "iron", "lead")));
    }

    private static Map<String, Share> none(List<String> names) {
        Map<String, Share> shares = new LinkedHashMap<>();
        names.forEach(name -> shares.put(name, Share.NONE));
        return shares;
    }

    /** Part of a number of accounts of all, basis points rounded down. */
    public int part(long some) {
        return accounts == 0 ? 0 : Proportion.floorBasisPoints(some, accounts);
    }

    /** Part of a revenue of all, basis points rounded down. */
    public int revenuePart(long someFen) {
        return revenueFen <= 0 ? 0 : Proportion.floorBasisPoints(someFen, revenueFen);
    }
}

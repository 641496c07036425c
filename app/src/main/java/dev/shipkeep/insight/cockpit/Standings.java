package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.grading.ParetoCurve;
import dev.shipkeep.core.measure.Proportion;
import java.util.Map;

/**
 * How the accounts of a scope and a currency stand, over the twelve months that they were graded by.
 *
 * @param accounts all that are graded
 * @param active with a parcel in the twelve months
 * @param activeBefore with a parcel in the twelve months before
 * @param hasYearBefore whether parcels are known from the beginning of the twelve months before
 * @param keyBefore with more parcels than a key account needs in the twelve months before
 * @param abc accounts and revenue per class a, b, c
 * @param tiers accounts and revenue per tier
 * @param momenta accounts and revenue per momentum
 */
public record Standings(
        String currency,
        long accounts,
        long parcels,
        long revenueFen,
        long active,
        long activeBefore,
        long keyAccounts,
        long keyRevenueFen,
        long keyBefore,
        boolean hasYearBefore,
        Map<String, Share> abc,
        Map<String, Share> tiers,
        Map<String, Share> momenta,
        ParetoCurve curve) {

    /** Accounts of a class and what they bring. */
    public record Share(long accounts, long revenueFen) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(accounts + other.accounts, revenueFen + other.revenueFen);
        }
    }

    static Standings none(String currency) {
        return new Standings(
                currency, 0, 0, 0, 0, 0, 0, 0, 0, false, Map.of(), Map.of(), Map.of(), ParetoCurve.of(new long[0], 2));
    }

    public Share abc(String name) {
        return abc.getOrDefault(name, Share.NONE);
    }

    public Share tier(String name) {
        return tiers.getOrDefault(name, Share.NONE);
    }

    public Share momentum(String name) {
        return momenta.getOrDefault(name, Share.NONE);
    }

    /** Part of all accounts, basis points rounded down. */
    public int accountPart(long some) {
        return accounts == 0 ? 0 : Proportion.floorBasisPoints(some, accounts);
    }

    /** Part of all revenue, basis points rounded down. */
    public int revenuePart(long someFen) {
        return revenueFen <= 0 ? 0 : Proportion.floorBasisPoints(someFen, revenueFen);
    }
}

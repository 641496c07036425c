package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each shipper its industry and its story, so that a demo has large accounts that leave, fall, rise and
 * arrive.
 */
final class Cast {

    private static final int NEW_DAYS = 90;

    /**
     * Stories of the home province's accounts by their size there: the key-account manager of the demo sees all of
     * them.
     */
    private static final Map<Integer, Archetype> HOME_STORIES = Map.of(
            1, Archetype.GROWING,
            3, Archetype.DECLINING,
            5, Archetype.SILENT,
            8, Archetype.NEW,
            11, Archetype.SILENT,
            14, Archetype.DECLINING,
            17, Archetype.GROWING,
            20, Archetype.SILENT);

    /** Stories by size in the whole carrier, where the home province does not already tell one. */
    private static final Map<Integer, Archetype> LARGE_STORIES = Map.of(
            4, Archetype.DECLINING,
            9, Archetype.SILENT,
            13, Archetype.NEW,
            16, Archetype.GROWING,
            24, Archetype.SILENT,
            30, Archetype.DECLINING,
            37, Archetype.SILENT);

    private final CarrierPlan plan;
    private final Families families;
    private final Map<Integer, Archetype> told = new HashMap<>();

    Cast(CarrierPlan plan, Families families, Placement placement, List<Station> stations) {
        this.plan = plan;
        this.families = families;
        List<Integer> bySize = new ArrayList<>();
        for (int i = 0; i < plan.shippers(); i++) {
            bySize.add(i);
        }
        bySize.sort(Comparator.comparingInt(i -> families.ranks()[i]));
        LARGE_STORIES.forEach((place, story) -> tell(bySize, place, story));
        bySize.removeIf(
                i -> !stations.get(placement.stations()[i]).province().code().equals(placement.homeProvince()));
        HOME_STORIES.forEach((place, story) -> tell(bySize, place, story));
    }

    private void tell(List<Integer> bySize, int place, Archetype story) {
        if (place < bySize.size()) {
            told.put(bySize.get(place), story);
        }
    }

    Industry industry(int index) {
        Dice dice = Dice.of(plan.seed(), 51, index);
        if (families.isSubsidiary(index)) {
            return industry(families.parents()[index]);
        }
        if (families.isTwin(index)) {
            return industry(families.twins()[index]);
        }
        boolean largest = families.ranks()[index] < plan.shippers() / 50;
        if (largest && dice.chance(0.6)) {
            return Industry.ECOMMERCE; // the largest are mostly online shops
        }
        Industry[] industries = Industry.values();
        int[] shares = new int[industries.length];
        for (Industry industry : industries) {
            shares[industry.ordinal()] = industry.share;
        }
        Industry drawn = industries[dice.weighted(shares)];
        boolean neverPublic = largest || families.isGroupHead(index);
        return drawn == Industry.GOVERNMENT && neverPublic ? Industry.RETAIL : drawn;
    }

    /** {@code weight} is the shipper's size before it is scaled to the plan's parcels. */
    Demand demand(int index, double weight) {
        Dice dice = Dice.of(plan.seed(), 52, index);
        Archetype told = this.told.get(index);
        Archetype archetype = told != null ? told : archetype(dice, index);
        int first = plan.firstEpochDay();
        int last = plan.lastEpochDay();
        int span = last - first;
        int start = archetype == Archetype.NEW
                ? last - Math.min(span / 2, told != null ? dice.between(40, 75) : dice.between(4, NEW_DAYS - 1))
                : dice.chance(0.1) ? first + dice.below(Math.max(1, span - NEW_DAYS)) : Integer.MIN_VALUE;
        int stop = archetype == Archetype.SILENT ? stopDay(dice, told != null, first, last) : Integer.MAX_VALUE;
        int turn =
                archetype == Archetype.SEASONAL ? last - dice.below(365) : last - Math.min(span, dice.between(75, 270));
        if (archetype == Archetype.SILENT && start >= stop) {
            start = Integer.MIN_VALUE;
        }
        return new Demand(
                Dice.mix(plan.seed(), 53, index),
                industry(index),
                archetype,
                start,
                stop,
                turn,
                last,
                endLevel(dice, archetype),
                weight);
    }

    private Archetype archetype(Dice dice, int index) {
        if (families.isTwin(index)) {
            return Archetype.SPORADIC;
        }
        boolean large = families.ranks()[index] < plan.shippers() / 10;
        return switch (dice.weighted(46, 15, 12, 3, 4, 8, 12)) {
            case 0 -> Archetype.STEADY;
            case 1 -> Archetype.GROWING;
            case 2 -> Archetype.DECLINING;
            case 3 -> Archetype.SILENT;
            case 4 -> Archetype.NEW;
            case 5 -> Archetype.SEASONAL;
            default -> large ? Archetype.STEADY : Archetype.SPORADIC;
        };
    }

    /** The told ones, and two of five others, left within the last two months: long enough ago to be noticed. */
    private static int stopDay(Dice dice, boolean told, int first, int last) {
        int span = last - first;
        if (told || dice.chance(0.4)) {
            return last - Math.min(span / 2, dice.between(told ? 12 : 5, 59));
        }
        return last - Math.min(span / 2, 60) - dice.below(Math.max(1, span - 180));
    }

    private static double endLevel(Dice dice, Archetype archetype) {
        return switch (archetype) {
            case GROWING -> dice.between(1.6, 3.2);
            case DECLINING -> dice.between(0.15, 0.5);
            case STEADY, SILENT, NEW, SEASONAL, SPORADIC -> dice.between(0.9, 1.1);
        };
    }
}

package dev.shipkeep.quote.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some parcels come to; sums add up in any order. Amounts are minor units.
 *
 * @param parcels all of them
 * @param rated those that the proposal has a price for
 * @param grams chargeable weight of the rated
 * @param listFen freight of the rated by the base card
 * @param freightFen freight of the rated by the proposal
 * @param revenueFen freight and surcharges of the rated by the proposal
 * @param cost against what the rated cost us
 * @param today against what they pay without the quote
 * @param rivals against other carriers, in their order
 */
public record Sums(
        long parcels,
        long rated,
        long grams,
        long listFen,
        long freightFen,
        long revenueFen,
        Against cost,
        Against today,
        List<Against> rivals) {

    private static final long BASIS_POINTS = 10_000;

    /**
     * The proposal against something else, over the parcels that both have a price for.
     *
     * @param revenueFen by the proposal
     * @param otherFen by the other
     */
    public record Against(long parcels, long revenueFen, long otherFen) {

        static final Against NONE = new Against(0, 0, 0);

        Against plus(Against more) {
            return new Against(parcels + more.parcels, revenueFen + more.revenueFen, otherFen + more.otherFen);
        }

        /** How much the proposal is above the other. */
        public long differenceFen() {
            return revenueFen - otherFen;
        }

        /** The difference as a share of the other; null where there is nothing to compare. */
        public @Nullable Integer differenceBasisPoints() {
            return otherFen == 0 ? null : (Integer) (int) (differenceFen() * BASIS_POINTS / otherFen);
        }

        /** The difference as a share of the proposal's revenue: the margin, against costs. */
        public @Nullable Integer marginBasisPoints() {
            return revenueFen == 0 ? null : (Integer) (int) Math.floorDiv(differenceFen() * BASIS_POINTS, revenueFen);
        }
    }

    static Sums none(int rivals) {
        return new Sums(
                0, 0, 0, 0, 0, 0, Against.NONE, Against.NONE, java.util.Collections.nCopies(rivals, Against.NONE));
    }

    Sums plus(Sums more) {
        List<Against> both = new ArrayList<>();
        for (int rival = 0; rival < rivals.size(); rival++) {
            both.add(rivals.get(rival).plus(more.rivals.get(rival)));
        }
        return new Sums(
                parcels + more.parcels,
                rated + more.rated,
                grams + more.grams,
                listFen + more.listFen,
                freightFen + more.freightFen,
                revenueFen + more.revenueFen,
                cost.plus(more.cost),
                today.plus(more.today),
                both);
    }

    /** How much less than the base card; rounded up, so that a level of approval is never missed by a hair. */
    public @Nullable Integer discountBasisPoints() {
        return listFen == 0 ? null : (Integer) (int) -Math.floorDiv((freightFen - listFen) * BASIS_POINTS, listFen);
    }

    public @Nullable Integer marginBasisPoints() {
        return cost.marginBasisPoints();
    }
}

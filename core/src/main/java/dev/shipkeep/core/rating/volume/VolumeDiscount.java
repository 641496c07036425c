package dev.shipkeep.core.rating.volume;

import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * A rebate on the volume of a period (成交量折扣). Both ways are reckoned from the period's sums alone.
 *
 * @param measure what the tiers are counted in
 * @param money what percentages are taken of: {@link VolumeMeasure#FREIGHT} or {@link VolumeMeasure#TOTAL}
 * @param way which parcels a tier counts for
 * @param tiers ascending; below the first there is no rebate
 * @param rounding how the rebate is rounded, once, minor units
 */
public record VolumeDiscount(
        VolumeMeasure measure, VolumeMeasure money, Way way, List<VolumeTier> tiers, RoundingRule rounding) {

    /** Which parcels a tier counts for. */
    public enum Way {
        /** The tier that is reached counts for all parcels of the period, also those before (返利). */
        ALL_PARCELS,
        /**
         * Each tier counts for the quantity beyond its bound up to the next. Every parcel has the same share in each
         * band, in proportion to the whole, so it does not matter which parcel came first.
         */
        EACH_BAND
    }

    /**
     * @throws IllegalArgumentException when money is no money, a bound is negative or does not ascend, or a rate is
     *     out of bounds
     */
    public VolumeDiscount {
        tiers = List.copyOf(tiers);
        if (!money.isMoney()) {
            throw new IllegalArgumentException("percentages cannot be taken of " + money);
        }
        long before = -1;
        for (VolumeTier tier : tiers) {
            if (tier.from() <= before) {
                throw new IllegalArgumentException("tier from " + tier.from() + " follows tier from " + before);
            }
            before = tier.from();
            checkRate(tier.rate());
        }
    }

    private static void checkRate(VolumeRate rate) {
        boolean allowed =
                switch (rate) {
                    case VolumeRate.OfMoney part ->
                        part.share().partsPerMillion() >= 0 && part.share().partsPerMillion() <= Share.WHOLE;
                    case VolumeRate.PerQuantity each ->
                        each.fen() >= 0 && each.fen() <= Limits.PRICE_FEN && each.perQuantity() > 0;
                };
        if (!allowed) {
            throw new IllegalArgumentException(rate + " is out of bounds");
        }
    }

    /**
     * The rebate of a period on what was sent in it so far, with what was given for it before netted.
     *
     * @param totals sums of the period, of an account or of a whole group
     * @param settledFen rebates already given for this period
     * @throws ArithmeticException when an amount leaves the range of a long
     */
    public VolumeRebate rebate(VolumeTotals totals, long settledFen) {
        long quantity = measure.quantity(totals);
        long base = money.quantity(totals);
        List<VolumeRebate.Part> parts = new ArrayList<>();
        for (int tier = 0; tier < tiers.size() && quantity >= tiers.get(tier).from(); tier++) {
            boolean last =
                    tier + 1 == tiers.size() || quantity < tiers.get(tier + 1).from();
            if (way == Way.EACH_BAND) {
                long upper = last ? quantity : tiers.get(tier + 1).from();
                parts.add(new VolumeRebate.Part(tier, upper - tiers.get(tier).from()));
            } else if (last) {
                parts.add(new VolumeRebate.Part(tier, quantity));
            }
        }
        Fraction due = Fraction.ZERO;
        for (VolumeRebate.Part part : parts) {
            due = due.plus(amount(tiers.get(part.tier()).rate(), part.quantity(), quantity, base));
        }
        long dueFen = due.rounded(rounding);
        return new VolumeRebate(quantity, base, parts, dueFen, settledFen, Math.subtractExact(dueFen, settledFen));
    }

    private static Fraction amount(VolumeRate rate, long part, long quantity, long base) {
        return switch (rate) {
            case VolumeRate.OfMoney ofMoney ->
                quantity == 0
                        ? Fraction.ZERO
                        : Fraction.of(base, 1)
                                .times(Fraction.of(part, quantity))
                                .times(Fraction.of(ofMoney.share().partsPerMillion(), Share.WHOLE));
            case VolumeRate.PerQuantity each -> Fraction.of(part, 1).times(Fraction.of(each.fen(), each.perQuantity()));
        };
    }
}

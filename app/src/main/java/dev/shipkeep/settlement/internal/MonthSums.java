package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import java.util.List;

/**
 * What rating says of the days of an account that a statement bills.
 *
 * @param prices by the price that the parcels were rated by
 * @param surcharges by kind
 * @param waiting parcels without an amount
 */
record MonthSums(CoveredSpan span, List<OfPrice> prices, List<OfSurcharge> surcharges, long waiting) {

    static MonthSums nothing(CoveredSpan span) {
        return new MonthSums(span, List.of(), List.of(), 0);
    }

    /** Parcels that were rated by one price. */
    record OfPrice(String code, long parcels, long grams, long freightFen) {}

    /** A kind of surcharge. */
    record OfSurcharge(String code, long parcels, long fen) {}

    long parcels() {
        return prices.stream().mapToLong(OfPrice::parcels).sum();
    }

    long grams() {
        return prices.stream().mapToLong(OfPrice::grams).sum();
    }

    long freightFen() {
        return prices.stream().mapToLong(OfPrice::freightFen).sum();
    }

    long surchargeFen() {
        return surcharges.stream().mapToLong(OfSurcharge::fen).sum();
    }
}

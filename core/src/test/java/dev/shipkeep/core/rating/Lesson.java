package dev.shipkeep.core.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Short ways to make cards and parcels of a test: one lane from everywhere to everywhere, in yuan. */
final class Lesson {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final String CNY = "CNY";
    static final Validity ALWAYS = new Validity(LocalDate.of(2026, 1, 1), null);
    static final WeightRule TO_THE_GRAM = WeightRule.of(VolumeRule.NONE, RoundingRule.UP_TO_UNIT);
    static final WeightRule TO_HALF_A_KILOGRAM = WeightRule.of(VolumeRule.of(6_000), RoundingRule.up(500));

    private Lesson() {}

    static RateCard card(WeightRule weights, Band... bands) {
        return card(weights, List.of(), bands);
    }

    static RateCard card(WeightRule weights, List<Surcharge> surcharges, Band... bands) {
        Lane lane = new Lane("all", "all", RateCard.ANY, CNY, List.of(bands));
        return new RateCard(
                "list 1",
                CNY,
                ALWAYS,
                ZoneMap.everywhere("all"),
                ZoneMap.everywhere("all"),
                weights,
                List.of(),
                RoundingRule.HALF_UP_TO_UNIT,
                List.of(lane),
                surcharges);
    }

    static Parcel parcel(long grams) {
        return parcel(Piece.ofWeight(grams));
    }

    static Parcel parcel(Piece... pieces) {
        return Parcel.of(DAY, CNY, null, Place.UNKNOWN, Place.UNKNOWN, pieces[0])
                .withPieces(Arrays.asList(pieces));
    }

    /** A piece with sides in centimetres. */
    static Piece piece(long grams, int length, int width, int height) {
        return new Piece(grams, 10 * length, 10 * width, 10 * height);
    }

    static long yuan(long yuan) {
        return 100 * yuan;
    }

    static RatingResult.Rated rated(PriceBook book, Parcel parcel) {
        RatingResult result = book.explain(parcel);
        assertThat(result).isInstanceOf(RatingResult.Rated.class);
        return (RatingResult.Rated) result;
    }

    static RatingResult.Rated rated(RateCard card, Parcel parcel) {
        return rated(PriceBook.of(card), parcel);
    }

    static RatingResult.NotRatable notRatable(PriceBook book, Parcel parcel) {
        RatingResult result = book.explain(parcel);
        assertThat(result).isInstanceOf(RatingResult.NotRatable.class);
        return (RatingResult.NotRatable) result;
    }

    static long freight(RateCard card, long grams) {
        return rated(card, parcel(grams)).freight().fen();
    }

    static long chargeable(WeightRule rule, Parcel parcel) {
        return rated(card(rule, Band.flat(1, 1_000)), parcel).chargeableGrams();
    }

    static Amount money(long fen) {
        return new Amount(fen, CNY);
    }
}

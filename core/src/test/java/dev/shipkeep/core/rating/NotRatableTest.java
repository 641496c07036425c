package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.DAY;
import static dev.shipkeep.core.rating.Lesson.TO_THE_GRAM;
import static dev.shipkeep.core.rating.Lesson.card;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotRatableTest {
    private final PriceBook book =
            PriceBook.of(card(TO_THE_GRAM, Band.fixed(1_000).between(0, 50_000)));

    @Test
    void wantsAWeight() {
        assertReason(parcel(Piece.UNKNOWN_WEIGHT), NotRatableReason.WEIGHT_MISSING);
        assertReason(parcel(0), NotRatableReason.WEIGHT_ZERO);
        assertReason(parcel(Piece.ofWeight(5), Piece.ofWeight(0)), NotRatableReason.WEIGHT_ZERO);
    }

    @Test
    void keepsWithinBounds() {
        assertReason(
                parcel(Limits.GRAMS + 1),
                NotRatableReason.WEIGHT_TOO_LARGE,
                new Weight(Limits.GRAMS + 1),
                new Weight(Limits.GRAMS));
        assertReason(parcel(new Piece(1, 100_001, 1, 1)), NotRatableReason.SIZE_TOO_LARGE);
        assertReason(parcel(1).with(Limits.FEN + 1, 0, List.of()), NotRatableReason.VALUE_TOO_LARGE);
        assertReason(
                parcel(1).withPieces(Collections.nCopies(Limits.PIECES + 1, Piece.ofWeight(1))),
                NotRatableReason.TOO_MANY_PIECES,
                10_001L,
                10_000L);
    }

    @Test
    void hasNoPriceBeyondTheLastBand() {
        assertReason(parcel(50_001), NotRatableReason.NO_BAND, "list 1", "all", "all", new Weight(50_001));
    }

    @Test
    void neverMixesCurrencies() {
        Parcel parcel = Parcel.of(DAY, "BRL", null, Place.UNKNOWN, Place.UNKNOWN, Piece.ofWeight(1));
        assertReason(parcel, NotRatableReason.OTHER_CURRENCY, "BRL", CNY);
    }

    @Test
    void wantsDimensionsWhereTheCardDoes() {
        WeightRule rule = WeightRule.of(VolumeRule.of(6_000).dimensionsRequired(), RoundingRule.UP_TO_UNIT);
        PriceBook strict = PriceBook.of(card(rule, Band.fixed(1_000)));
        assertThat(Lesson.notRatable(strict, parcel(1_000)).reason()).isEqualTo(NotRatableReason.DIMENSIONS_MISSING);
        assertThat(Lesson.notRatable(strict, parcel(new Piece(1_000, 100, 0, 100)))
                        .reason())
                .isEqualTo(NotRatableReason.DIMENSIONS_MISSING);
        WeightRule lenient = WeightRule.of(VolumeRule.of(6_000), RoundingRule.UP_TO_UNIT);
        assertThat(Lesson.chargeable(lenient, parcel(1_000))).isEqualTo(1_000);
    }

    @Test
    void wantsThePiecesWhereTheyAreRoundedOneByOne() {
        Parcel whole = parcel(1).asWhole(4, Piece.ofWeight(8_000));
        assertReason(whole, NotRatableReason.PIECES_UNKNOWN, "list 1", 4L);
        assertThat(Lesson.chargeable(TO_THE_GRAM.with(WeightRule.Pieces.ROUND_TOTAL), whole))
                .isEqualTo(8_000);
    }

    @Test
    void refusesAVolumeBeyondBounds() {
        WeightRule rule = WeightRule.of(VolumeRule.of(6_000), RoundingRule.UP_TO_UNIT);
        PriceBook large = PriceBook.of(card(rule, Band.fixed(1_000)));
        Parcel parcel = parcel(new Piece(1, 100_000, 100_000, 100_000));
        assertThat(Lesson.notRatable(large, parcel).reason()).isEqualTo(NotRatableReason.CHARGEABLE_TOO_LARGE);
    }

    @Test
    void leavesNothingOfTheParcelBefore() {
        Rater rater = new Rater();
        Rating rating = new Rating();
        assertThat(rater.rate(book, parcel(1_000), rating)).isTrue();
        assertThat(rater.rate(book, parcel(0), rating)).isFalse();
        assertThat(rating.isRated()).isFalse();
        assertThat(rater.rate(book, parcel(1_000), rating)).isTrue();
        assertThatThrownBy(rating::reason).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAParcelThatCannotBe() {
        assertThatThrownBy(() -> Piece.ofWeight(-2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parcel(1).withPieces(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parcel(1).asWhole(0, Piece.ofWeight(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parcel(1).with(-1, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertReason(Parcel parcel, NotRatableReason reason, Object... arguments) {
        RatingResult.NotRatable waiting = Lesson.notRatable(book, parcel);
        assertThat(waiting.reason()).isEqualTo(reason);
        if (arguments.length > 0) {
            assertThat(waiting.arguments()).containsExactly(arguments);
        }
        TraceStep last = waiting.trace().getLast();
        assertThat(last.key()).isEqualTo(TraceKey.NOT_RATABLE);
        assertThat(last.arguments().getFirst()).isEqualTo(reason);
    }
}

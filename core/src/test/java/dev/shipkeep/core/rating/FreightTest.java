package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.TO_THE_GRAM;
import static dev.shipkeep.core.rating.Lesson.card;
import static dev.shipkeep.core.rating.Lesson.freight;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreightTest {
    @Test
    void addsContinuedWeightInSeveralSteps() {
        Band band = Band.first(1_000, 1_200)
                .then(300, 1_000)
                .then(10_000, 200, 1_000, RoundingRule.UP_TO_UNIT)
                .then(20_000, 100, 1_000, RoundingRule.UP_TO_UNIT);
        RateCard card = card(TO_THE_GRAM, band);
        assertThat(freight(card, 1_000)).isEqualTo(1_200);
        assertThat(freight(card, 10_000)).isEqualTo(1_200 + 9 * 300);
        assertThat(freight(card, 25_000)).isEqualTo(1_200 + 9 * 300 + 10 * 200 + 5 * 100);
    }

    @Test
    void chargesAStartedUnitOfContinuedWeightAsWhole() {
        Band band = Band.first(1_000, 1_200).then(1_000, 250, 500, RoundingRule.up(500));
        RateCard card = card(TO_THE_GRAM, band);
        assertThat(freight(card, 1_001)).isEqualTo(1_200 + 250);
        assertThat(freight(card, 1_501)).isEqualTo(1_200 + 500);
    }

    @Test
    void roundsTheExactSumOnce() {
        Band band = Band.fixed(0).then(0, 1, 3, RoundingRule.UP_TO_UNIT).then(4, 1, 7, RoundingRule.UP_TO_UNIT);
        assertThat(freight(card(TO_THE_GRAM, band), 5)).isEqualTo(1);
        assertThat(freight(card(TO_THE_GRAM, band), 6)).isEqualTo(2);
    }

    @Test
    void keepsToTheBandOfTheWeight() {
        RateCard card = card(
                TO_THE_GRAM,
                Band.fixed(800).between(0, 1_000),
                Band.fixed(1_500).between(1_001, 5_000),
                Band.flat(250, 1_000).withMinimum(2_000).between(5_001, Band.UNLIMITED));
        assertThat(freight(card, 1_000)).isEqualTo(800);
        assertThat(freight(card, 1_001)).isEqualTo(1_500);
        assertThat(freight(card, 5_001)).isEqualTo(2_000);
        assertThat(freight(card, 10_000)).isEqualTo(2_500);
    }

    @Test
    void neverChargesMoreThanTheNextBandWhereTheCardSaysSo() {
        Band light = Band.first(1_000, 1_800).then(500, 1_000).between(0, 29_999);
        Band heavy = Band.flat(500, 1_000).between(30_000, Band.UNLIMITED);
        assertThat(freight(card(TO_THE_GRAM, light, heavy), 29_000)).isEqualTo(15_800);
        RateCard capped = card(TO_THE_GRAM, light.withCapByNext(), heavy);
        assertThat(freight(capped, 29_000)).isEqualTo(15_000);
        assertThat(freight(capped, 27_000)).isEqualTo(14_800);
        assertThat(Lesson.rated(capped, parcel(29_000)).trace())
                .contains(new TraceStep(TraceKey.FREIGHT_NEXT_BAND, List.of(new Weight(30_000)), Lesson.money(15_000)));
    }

    @Test
    void chargesPieces() {
        RateCard card = card(TO_THE_GRAM, Band.perPiece(400));
        assertThat(Lesson.rated(card, parcel(Piece.ofWeight(10), Piece.ofWeight(20), Piece.ofWeight(30)))
                        .freight()
                        .fen())
                .isEqualTo(1_200);
    }

    @Test
    void roundsTheFreightAsTheCardSays() {
        RateCard plain = card(TO_THE_GRAM, Band.flat(333, 1_000));
        RateCard whole = new RateCard(
                plain.code(),
                plain.currency(),
                plain.validity(),
                plain.origins(),
                plain.destinations(),
                plain.weightRule(),
                plain.products(),
                RoundingRule.up(100),
                plain.lanes(),
                plain.surcharges());
        assertThat(freight(plain, 1_500)).isEqualTo(500);
        assertThat(freight(whole, 1_500)).isEqualTo(500);
        assertThat(freight(whole, 1_510)).isEqualTo(600);
    }

    @Test
    void ratesTenTonnes() {
        assertThat(freight(card(TO_THE_GRAM, Band.flat(500, 1_000)), 10_000_000))
                .isEqualTo(5_000_000);
    }

    @Test
    void refusesAnAmountBeyondBounds() {
        RateCard card = card(TO_THE_GRAM, Band.flat(Limits.PRICE_FEN, 1));
        RatingResult.NotRatable waiting = Lesson.notRatable(PriceBook.of(card), parcel(Limits.GRAMS));
        assertThat(waiting.reason()).isEqualTo(NotRatableReason.AMOUNT_TOO_LARGE);
        assertThat(freight(card, 1)).isEqualTo(Limits.PRICE_FEN);
    }
}

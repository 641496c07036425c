package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.chargeable;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static dev.shipkeep.core.rating.Lesson.piece;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.WeightRule.Pieces;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChargeableWeightTest {
    @Test
    void dividesTheVolumeByTheDivisor() {
        assertThat(ofVolume(12_000, piece(1, 50, 40, 30))).isEqualTo(5_000);
        assertThat(ofVolume(6_000, piece(1, 50, 40, 30))).isEqualTo(10_000);
        assertThat(ofVolume(6_000, piece(1, 60, 40, 40))).isEqualTo(16_000);
        assertThat(ofVolume(8_000, piece(16_000, 60, 40, 40))).isEqualTo(16_000);
    }

    @Test
    void countsAStartedGramOfVolume() {
        assertThat(ofVolume(7_000, piece(1, 50, 40, 30))).isEqualTo(8_572);
    }

    @Test
    void roundsByTheRuleOfTheWeight() {
        WeightRule rule =
                WeightRule.of(VolumeRule.NONE, RoundingRule.up(500)).roundedFrom(100_000, RoundingRule.halfUp(1_000));
        assertThat(chargeable(rule, parcel(99_400))).isEqualTo(99_500);
        assertThat(chargeable(rule, parcel(99_999))).isEqualTo(100_000);
        assertThat(chargeable(rule, parcel(100_499))).isEqualTo(100_000);
        assertThat(chargeable(rule, parcel(100_500))).isEqualTo(101_000);
    }

    @Test
    void appliesTwoThreeSevenEightFromTenKilograms() {
        WeightRule rule = WeightRule.of(VolumeRule.NONE, RoundingRule.up(100))
                .roundedFrom(10_000, RoundingRule.twoThreeSevenEight());
        assertThat(chargeable(rule, parcel(9_250))).isEqualTo(9_300);
        assertThat(chargeable(rule, parcel(10_200))).isEqualTo(10_000);
        assertThat(chargeable(rule, parcel(10_300))).isEqualTo(10_500);
        assertThat(chargeable(rule, parcel(10_700))).isEqualTo(10_500);
        assertThat(chargeable(rule, parcel(10_800))).isEqualTo(11_000);
    }

    @Test
    void neverRoundsAWeightToNothing() {
        assertThat(chargeable(WeightRule.of(VolumeRule.NONE, RoundingRule.upAfterGrace(1_000, 100)), parcel(60)))
                .isEqualTo(1_000);
        assertThat(chargeable(WeightRule.of(VolumeRule.NONE, RoundingRule.twoThreeSevenEight()), parcel(60)))
                .isEqualTo(500);
    }

    @Test
    void addsUpPiecesAsTheCardSays() {
        WeightRule rule = WeightRule.of(VolumeRule.of(6_000), RoundingRule.up(1_000));
        Parcel parcel = parcel(piece(1_200, 30, 20, 20), piece(5_400, 30, 20, 20));
        assertThat(chargeable(rule, parcel)).isEqualTo(2_000 + 6_000);
        assertThat(chargeable(rule.with(Pieces.ROUND_SUM), parcel)).isEqualTo(8_000);
        assertThat(chargeable(rule.with(Pieces.ROUND_TOTAL), parcel)).isEqualTo(7_000);
    }

    @Test
    void roundsASumOnce() {
        WeightRule rule = WeightRule.of(VolumeRule.of(6_000), RoundingRule.up(1_000));
        Parcel parcel = parcel(piece(1_200, 10, 10, 10), piece(1_200, 10, 10, 10));
        assertThat(chargeable(rule, parcel)).isEqualTo(4_000);
        assertThat(chargeable(rule.with(Pieces.ROUND_SUM), parcel)).isEqualTo(3_000);
    }

    @Test
    void pricesEachPieceByItself() {
        WeightRule rule = WeightRule.of(VolumeRule.NONE, RoundingRule.up(1_000)).with(Pieces.PRICE_EACH);
        RateCard card = Lesson.card(rule, Band.first(1_000, 1_000).then(200, 1_000));
        RatingResult.Rated rated = Lesson.rated(card, parcel(Piece.ofWeight(500), Piece.ofWeight(2_500)));
        assertThat(rated.freight().fen()).isEqualTo(1_000 + 1_400);
        assertThat(rated.chargeableGrams()).isEqualTo(4_000);
    }

    @Test
    void countsSizeFromTheStatedSideOnly() {
        VolumeRule volume = new VolumeRule(6_000, false, 600, new Share(Share.WHOLE), RoundingRule.UP_TO_UNIT);
        WeightRule rule = WeightRule.of(volume, RoundingRule.UP_TO_UNIT);
        assertThat(chargeable(rule, parcel(piece(1_000, 59, 50, 50)))).isEqualTo(1_000);
        assertThat(chargeable(rule, parcel(piece(1_000, 60, 50, 50)))).isEqualTo(25_000);
    }

    @Test
    void chargesAShareOfTheVolumeOnly() {
        VolumeRule volume = new VolumeRule(6_000, false, 0, Share.ofPercent(50), RoundingRule.UP_TO_UNIT);
        WeightRule rule = WeightRule.of(volume, RoundingRule.UP_TO_UNIT);
        assertThat(chargeable(rule, parcel(piece(4_000, 50, 40, 30)))).isEqualTo(7_000);
        assertThat(chargeable(rule, parcel(piece(11_000, 50, 40, 30)))).isEqualTo(11_000);
    }

    @Test
    void roundsSidesBeforeItMultipliesThem() {
        VolumeRule volume = new VolumeRule(6_000, false, 0, new Share(Share.WHOLE), RoundingRule.up(10));
        WeightRule rule = WeightRule.of(volume, RoundingRule.UP_TO_UNIT);
        assertThat(chargeable(rule, parcel(new Piece(1, 491, 391, 291)))).isEqualTo(10_000);
    }

    @Test
    void chargesALeastWeightForEachPiece() {
        WeightRule rule = new WeightRule(
                VolumeRule.NONE, Pieces.ROUND_EACH, List.of(new WeightRule.Rounding(0, RoundingRule.up(100))), 2_000);
        assertThat(chargeable(rule, parcel(Piece.ofWeight(500), Piece.ofWeight(2_010))))
                .isEqualTo(2_000 + 2_100);
        assertThat(chargeable(rule.with(Pieces.ROUND_TOTAL), parcel(500).asWhole(3, Piece.ofWeight(500))))
                .isEqualTo(6_000);
    }

    @Test
    void takesTheDivisorOfTheProduct() {
        WeightRule light = WeightRule.of(VolumeRule.of(12_000), RoundingRule.UP_TO_UNIT);
        WeightRule heavy = WeightRule.of(VolumeRule.of(6_000), RoundingRule.UP_TO_UNIT);
        RateCard plain = Lesson.card(light, Band.flat(1, 1_000));
        RateCard card = new RateCard(
                plain.code(),
                plain.currency(),
                plain.validity(),
                plain.origins(),
                plain.destinations(),
                light,
                List.of(new Product("air", heavy), new Product("road", null)),
                plain.freightRounding(),
                plain.lanes(),
                List.of());
        assertThat(weightOf(card, "air")).isEqualTo(10_000);
        assertThat(weightOf(card, "road")).isEqualTo(5_000);
        assertThat(weightOf(card, "unheard of")).isEqualTo(5_000);
    }

    private static long weightOf(RateCard card, String product) {
        Parcel parcel =
                Parcel.of(Lesson.DAY, Lesson.CNY, product, Place.UNKNOWN, Place.UNKNOWN, piece(1_000, 50, 40, 30));
        return Lesson.rated(card, parcel).chargeableGrams();
    }

    private static long ofVolume(long divisor, Piece piece) {
        return chargeable(WeightRule.of(VolumeRule.of(divisor), RoundingRule.UP_TO_UNIT), parcel(piece));
    }
}

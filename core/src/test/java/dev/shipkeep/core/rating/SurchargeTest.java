package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.DAY;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static dev.shipkeep.core.rating.Lesson.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Charge.Base;
import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Condition.Measure;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurchargeTest {
    private static final Charge FIVE_YUAN = new Charge.Fixed(500);

    @Test
    void takesAPercentageOfTheStatedBase() {
        PriceBook book = book(
                of("fuel", percent(10, Base.FREIGHT)),
                of("handling", FIVE_YUAN),
                of("peak", percent(20, Base.RUNNING_TOTAL)),
                of("insured", percent(1, Base.DECLARED_VALUE)),
                of("collect", percent(2, Base.CASH_ON_DELIVERY)));
        RatingResult.Rated rated = Lesson.rated(book, parcel(1_000).with(30_000, 20_000, List.of()));
        assertThat(rated.surcharges())
                .extracting(line -> tuple(line.code(), line.amount().fen()))
                .containsExactly(
                        tuple("fuel", 100L),
                        tuple("handling", 500L),
                        tuple("peak", 320L),
                        tuple("insured", 300L),
                        tuple("collect", 400L));
        assertThat(rated.total().fen()).isEqualTo(1_000 + 100 + 500 + 320 + 300 + 400);
    }

    @Test
    void takesFuelOfSomeSurchargesToo() {
        PriceBook book = book(
                of("remote", FIVE_YUAN),
                of("label", FIVE_YUAN),
                of("fuel", new Charge.Percentage(Share.ofPercent(10), Base.FREIGHT, Set.of("remote"))));
        assertThat(fen(book, "fuel", parcel(1_000))).isEqualTo(150);
    }

    @Test
    void chargesOnlyTheLargestOfAGroup() {
        PriceBook book = book(
                of("long", new Charge.Fixed(300)).inGroup("size"),
                of("remote", new Charge.Fixed(200)),
                of("heavy", FIVE_YUAN).inGroup("size"),
                of("girth", FIVE_YUAN).inGroup("size"));
        RatingResult.Rated rated = Lesson.rated(book, parcel(1_000));
        assertThat(rated.surcharges())
                .extracting(RatingResult.SurchargeLine::code)
                .containsExactly("remote", "heavy");
        assertThat(rated.total().fen()).isEqualTo(1_000 + 200 + 500);
        assertThat(rated.trace())
                .contains(
                        new TraceStep(TraceKey.SURCHARGE_NOT_LARGEST, List.of("long", "heavy"), null),
                        new TraceStep(TraceKey.SURCHARGE_NOT_LARGEST, List.of("girth", "heavy"), null));
    }

    @Test
    void chargesRemoteAreasButNotTheirExceptions() {
        PlaceSet remote =
                new PlaceSet(Set.of(PlaceKey.province("65"), PlaceKey.county("420106")), Set.of(PlaceKey.city("6501")));
        PriceBook book = book(of("remote", FIVE_YUAN, new Condition.ToPlaces(remote)));
        assertThat(hasRemote(book, "654000")).isTrue();
        assertThat(hasRemote(book, "650102")).isFalse();
        assertThat(hasRemote(book, "420106")).isTrue();
        assertThat(hasRemote(book, "420107")).isFalse();
        assertThat(hasRemote(book, "SP")).isFalse();
    }

    @Test
    void chargesThePiecesThatAreTooLarge() {
        PriceBook book = book(of(
                "oversize",
                new Charge.PerPiece(2_000),
                new Condition.Measured(Measure.GIRTH, 3_000, Band.UNLIMITED),
                new Condition.Measured(Measure.PIECE_WEIGHT, 0, 30_000)));
        Parcel parcel = parcel(piece(1_000, 150, 40, 35), piece(1_000, 149, 40, 35), piece(31_000, 150, 40, 35));
        assertThat(fen(book, "oversize", parcel)).isEqualTo(2_000);
    }

    @Test
    void measuresEverySide() {
        Piece piece = piece(1_000, 30, 120, 50);
        assertThat(applies(Measure.LONGEST_SIDE, 1_200, piece)).isTrue();
        assertThat(applies(Measure.LONGEST_SIDE, 1_201, piece)).isFalse();
        assertThat(applies(Measure.SECOND_SIDE, 500, piece)).isTrue();
        assertThat(applies(Measure.SECOND_SIDE, 501, piece)).isFalse();
        assertThat(applies(Measure.GIRTH, 2_800, piece)).isTrue();
        assertThat(applies(Measure.GIRTH, 2_801, piece)).isFalse();
        assertThat(applies(Measure.SIDES, 2_000, piece)).isTrue();
        assertThat(applies(Measure.SIDES, 2_001, piece)).isFalse();
        assertThat(applies(Measure.LONGEST_SIDE, 1, Piece.ofWeight(1_000))).isFalse();
    }

    @Test
    void chargesTheWeightAboveABound() {
        Charge charge = new Charge.PerWeight(300, 1_000, 50_000, RoundingRule.up(1_000));
        PriceBook book = book(
                of("overweight", charge, new Condition.Measured(Measure.CHARGEABLE_WEIGHT, 50_001, Band.UNLIMITED)));
        assertThat(fen(book, "overweight", parcel(52_100))).isEqualTo(900);
        assertThat(Lesson.rated(book, parcel(50_000)).surcharges()).isEmpty();
    }

    @Test
    void chargesPeakSeasonOnItsDays() {
        LocalDate eve = LocalDate.of(2026, 11, 10);
        PriceBook book = book(of(
                "peak",
                FIVE_YUAN,
                new Condition.OnDays(List.of(
                        new Validity(eve, LocalDate.of(2026, 11, 20)),
                        new Validity(LocalDate.of(2027, 1, 20), null)))));
        assertThat(appliesOn(book, eve.minusDays(1))).isFalse();
        assertThat(appliesOn(book, eve)).isTrue();
        assertThat(appliesOn(book, DAY)).isTrue();
        assertThat(appliesOn(book, DAY.plusDays(1))).isFalse();
        assertThat(appliesOn(book, LocalDate.of(2028, 1, 1))).isTrue();
    }

    @Test
    void chargesServicesThatAreTaken() {
        PriceBook book = book(
                of("return", percent(50, Base.FREIGHT), new Condition.WithService("return")),
                of("window", FIVE_YUAN, new Condition.WithService("window")));
        assertThat(Lesson.rated(book, parcel(1_000).with(0, 0, List.of("window")))
                        .surcharges())
                .extracting(line -> line.code())
                .containsExactly("window");
    }

    @Test
    void roundsThenHoldsToMinimumAndCap() {
        Surcharge insured = of("insured", new Charge.Percentage(new Share(3_000), Base.DECLARED_VALUE))
                .rounded(RoundingRule.up(100))
                .between(150, 1_050);
        PriceBook book = book(insured);
        assertThat(fen(book, "insured", parcel(1_000).with(1_000, 0, List.of())))
                .isEqualTo(150);
        assertThat(fen(book, "insured", parcel(1_000).with(100_001, 0, List.of())))
                .isEqualTo(400);
        assertThat(fen(book, "insured", parcel(1_000).with(10_000_000, 0, List.of())))
                .isEqualTo(1_050);
    }

    @Test
    void waitsWhenNobodyKnowsWhichPieceIsTooHeavy() {
        PriceBook book = PriceBook.of(Lesson.card(
                Lesson.TO_THE_GRAM.with(WeightRule.Pieces.ROUND_TOTAL),
                List.of(of(
                        "overweight",
                        new Charge.PerPiece(2_000),
                        new Condition.Measured(Measure.PIECE_WEIGHT, 30_001, Band.UNLIMITED))),
                Band.fixed(1_000)));
        assertThat(Lesson.rated(book, parcel(1).asWhole(3, Piece.ofWeight(30_000)))
                        .total()
                        .fen())
                .isEqualTo(1_000);
        assertThat(Lesson.notRatable(book, parcel(1).asWhole(3, Piece.ofWeight(30_001)))
                        .reason())
                .isEqualTo(NotRatableReason.PIECES_UNKNOWN);
    }

    private static boolean applies(Measure measure, long from, Piece piece) {
        PriceBook book = book(of("size", FIVE_YUAN, new Condition.Measured(measure, from, Band.UNLIMITED)));
        return !Lesson.rated(book, parcel(piece)).surcharges().isEmpty();
    }

    private static boolean appliesOn(PriceBook book, LocalDate day) {
        Parcel parcel = Parcel.of(day, CNY, null, Place.UNKNOWN, Place.UNKNOWN, Piece.ofWeight(1_000));
        return !Lesson.rated(book, parcel).surcharges().isEmpty();
    }

    private static boolean hasRemote(PriceBook book, String code) {
        Parcel parcel = Parcel.of(DAY, CNY, null, Place.UNKNOWN, Place.ofDivision(code), Piece.ofWeight(1_000));
        return !Lesson.rated(book, parcel).surcharges().isEmpty();
    }

    private static long fen(PriceBook book, String code, Parcel parcel) {
        return Lesson.rated(book, parcel).surcharges().stream()
                .filter(line -> line.code().equals(code))
                .mapToLong(line -> line.amount().fen())
                .sum();
    }

    private static PriceBook book(Surcharge... surcharges) {
        return PriceBook.of(Lesson.card(Lesson.TO_THE_GRAM, List.of(surcharges), Band.fixed(1_000)));
    }

    private static Surcharge of(String code, Charge charge, Condition... conditions) {
        return Surcharge.of(code, CNY, charge, conditions);
    }

    private static Charge percent(long percent, Base base) {
        return new Charge.Percentage(Share.ofPercent(percent), base);
    }
}

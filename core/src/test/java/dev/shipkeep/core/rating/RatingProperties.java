package dev.shipkeep.core.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.PriceBook.Selection;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.RateCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RatingProperties {
    @Property(tries = 3_000)
    void agreesWithASlowCalculationToTheFen(@ForAll long seed, @ForAll Selection selection) {
        RandomPrices prices = new RandomPrices(seed);
        PriceBook book = prices.book(selection);
        Rater rater = new Rater();
        Rating rating = new Rating();
        for (int number = 0; number < 8; number++) {
            Parcel parcel = prices.parcel();
            SlowRating.Answer slow = SlowRating.rate(book, selection, parcel);
            boolean rated = rater.rate(book, parcel, rating);
            Statistics.label("rated").collect(rated);
            assertThat(rated).as("%s", parcel).isEqualTo(slow.reason() == null);
            if (rated) {
                assertSame(book, rating, slow);
            } else if (book.offers().size() == 1) {
                assertThat(rating.reason()).isEqualTo(slow.reason());
            }
        }
    }

    private static void assertSame(PriceBook book, Rating rating, SlowRating.Answer slow) {
        assertThat(rating.offer()).isEqualTo(slow.offer());
        assertThat(BigDecimal.valueOf(rating.chargeableGrams())).isEqualByComparingTo(slow.chargeable());
        assertThat(BigDecimal.valueOf(rating.freightFen())).isEqualByComparingTo(slow.freight());
        RateCard card = book.offers().get(rating.offer()).tariff().card();
        for (int number = 0; number < card.surcharges().size(); number++) {
            BigDecimal expected =
                    slow.surcharges().get(card.surcharges().get(number).code());
            assertThat(rating.hasSurcharge(number)).isEqualTo(expected != null);
            assertThat(BigDecimal.valueOf(rating.surchargeFen(number)))
                    .isEqualByComparingTo(expected == null ? BigDecimal.ZERO : expected);
        }
        assertThat(BigDecimal.valueOf(rating.totalFen())).isEqualByComparingTo(slow.total());
    }

    @Property(tries = 1_000)
    void tellsTheSameAmountThatItCharges(@ForAll long seed, @ForAll Selection selection) {
        RandomPrices prices = new RandomPrices(seed);
        PriceBook book = prices.book(selection);
        Rating rating = new Rating();
        for (int number = 0; number < 5; number++) {
            Parcel parcel = prices.parcel();
            new Rater().rate(book, parcel, rating);
            RatingResult result = book.explain(parcel);
            TraceStep last = result.trace().getLast();
            switch (result) {
                case RatingResult.Rated rated -> {
                    assertThat(rated.total().fen()).isEqualTo(rating.totalFen());
                    assertThat(last).isEqualTo(new TraceStep(TraceKey.TOTAL, List.of(), rated.total()));
                    assertThat(sum(rated)).isEqualTo(rated.total());
                }
                case RatingResult.NotRatable waiting -> {
                    assertThat(waiting.reason()).isEqualTo(rating.reason());
                    assertThat(last.key()).isEqualTo(TraceKey.NOT_RATABLE);
                }
            }
        }
    }

    private static Amount sum(RatingResult.Rated rated) {
        return rated.surcharges().stream()
                .map(RatingResult.SurchargeLine::amount)
                .reduce(rated.freight(), Amount::plus);
    }

    @Property(tries = 1_000)
    void isNeverNegative(@ForAll long seed) {
        RandomPrices prices = new RandomPrices(seed);
        PriceBook book = prices.book(Selection.STATED_ORDER);
        Rater rater = new Rater();
        Rating rating = new Rating();
        for (int number = 0; number < 8; number++) {
            if (rater.rate(book, prices.parcel(), rating)) {
                assertThat(rating.freightFen()).isNotNegative();
                assertThat(rating.surchargesFen()).isNotNegative();
                assertThat(rating.chargeableGrams()).isPositive();
            }
        }
    }

    @Property(tries = 1_000)
    void doesNotMindTheOrderOfPieces(@ForAll long seed) {
        RandomPrices prices = new RandomPrices(seed);
        PriceBook book = prices.book(Selection.STATED_ORDER);
        List<Piece> pieces = new ArrayList<>(
                IntStream.range(0, 4).mapToObj(_ -> prices.piece()).toList());
        Parcel parcel = prices.parcel().withPieces(pieces);
        Collections.shuffle(pieces, new Random(seed));
        assertThat(total(book, parcel.withPieces(pieces))).isEqualTo(total(book, parcel));
    }

    @Property(tries = 1_000)
    void doesNotMindWhatWasRatedBefore(@ForAll long seed) {
        RandomPrices prices = new RandomPrices(seed);
        PriceBook book = prices.book(Selection.STATED_ORDER);
        Rater used = new Rater();
        Rating rating = new Rating();
        for (int number = 0; number < 8; number++) {
            Parcel parcel = prices.parcel();
            long total = used.rate(book, parcel, rating) ? rating.totalFen() : -1;
            assertThat(total).isEqualTo(total(book, parcel));
        }
    }

    @Property(tries = 2_000)
    void neverFallsWithWeightUnlessTheCardItselfChangesBands(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60_000) int grams,
            @ForAll @IntRange(min = 1, max = 30_000) int more) {
        RandomPrices prices = new RandomPrices(seed);
        RateCard card = prices.card();
        PriceBook book = PriceBook.of(card);
        Rater rater = new Rater();
        Rating light = new Rating();
        Rating heavy = new Rating();
        Parcel parcel = prices.parcel();
        Piece piece = prices.piece();
        boolean bothRated = rater.rate(book, parcel.withPieces(List.of(weighing(piece, grams))), light)
                && rater.rate(book, parcel.withPieces(List.of(weighing(piece, grams + more))), heavy);
        if (bothRated && light.chargeableGrams() <= heavy.chargeableGrams()) {
            List<Band> bands = card.lanes().get(light.lane()).bands();
            boolean sameBand = band(bands, light.chargeableGrams()) == band(bands, heavy.chargeableGrams());
            assertThat(heavy.freightFen() >= light.freightFen() || !sameBand).isTrue();
        }
        if (bothRated && roundsByOneRule(card)) {
            assertThat(heavy.chargeableGrams()).isGreaterThanOrEqualTo(light.chargeableGrams());
        }
    }

    private static Piece weighing(Piece piece, long grams) {
        return new Piece(grams, piece.lengthMillimetres(), piece.widthMillimetres(), piece.heightMillimetres());
    }

    private static int band(List<Band> bands, long grams) {
        return IntStream.range(0, bands.size())
                .filter(index -> grams <= bands.get(index).throughGrams())
                .findFirst()
                .orElseThrow();
    }

    private static boolean roundsByOneRule(RateCard card) {
        return card.weightRule().roundings().size() == 1
                && card.products().stream().allMatch(product -> product.weightRule() == null);
    }

    private static long total(PriceBook book, Parcel parcel) {
        Rating rating = new Rating();
        return new Rater().rate(book, parcel, rating) ? rating.totalFen() : -1;
    }
}

package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.ALWAYS;
import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.money;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static dev.shipkeep.core.rating.Lesson.piece;
import static dev.shipkeep.core.rating.Lesson.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.PriceBook.Selection;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.figure.ExactAmount;
import dev.shipkeep.core.rating.figure.Length;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Surcharge FUEL =
            Surcharge.of("fuel", CNY, new Charge.Percentage(new Share(127_500), Charge.Base.FREIGHT));

    private final Tariff tariff = Tariff.of(Lesson.card(
            Lesson.TO_HALF_A_KILOGRAM, List.of(FUEL), Band.first(1_000, 1_800).then(505, 1_000)));

    @Test
    void tellsEveryStepInOrder() {
        PriceRule rule = PriceRule.everywhere(new PriceEffect.Discount(Share.ofPercent(20)));
        Offer offer = new Offer(PriceSource.CUSTOMER, "contract 7", ALWAYS, tariff, List.of(rule), List.of());
        PriceBook book = PriceBook.of(Selection.STATED_ORDER, List.of(offer, Offer.general(tariff)));
        RatingResult.Rated rated = rated(book, parcel(piece(2_300, 30, 20, 10)));
        assertThat(rated.trace())
                .containsExactly(
                        step(TraceKey.CARD, "list 1", ALWAYS),
                        result(TraceKey.ORIGIN_ZONE, "all", ""),
                        result(TraceKey.DESTINATION_ZONE, "all", ""),
                        step(TraceKey.LANE, "all", "all", "*"),
                        result(TraceKey.PIECE_WEIGHT, new Weight(2_300), 1L),
                        result(
                                TraceKey.PIECE_VOLUME,
                                new Weight(1_000),
                                new Length(300),
                                new Length(200),
                                new Length(100),
                                6_000L),
                        result(TraceKey.WEIGHT_LARGER, new Weight(2_300), new Weight(2_300), new Weight(1_000)),
                        result(TraceKey.WEIGHT_ROUNDED, new Weight(2_500), new Weight(2_300), RoundingRule.up(500)),
                        result(TraceKey.WEIGHT_CHARGEABLE, new Weight(2_500)),
                        step(TraceKey.OFFER_USED, PriceSource.CUSTOMER, "contract 7"),
                        step(TraceKey.BAND_OPEN, new Weight(2_500), new Weight(0)),
                        result(TraceKey.FREIGHT_FIRST, money(1_800), new Weight(1_000)),
                        result(
                                TraceKey.FREIGHT_STEP,
                                new ExactAmount(757, 1, 2, CNY),
                                new Weight(1_000),
                                new Weight(1_500),
                                new Weight(1_500),
                                money(505),
                                new Weight(1_000)),
                        result(
                                TraceKey.FREIGHT_ROUNDED,
                                money(2_558),
                                new ExactAmount(2_557, 1, 2, CNY),
                                RoundingRule.HALF_UP_TO_UNIT),
                        result(
                                TraceKey.DISCOUNT,
                                money(2_046),
                                1L,
                                money(2_558),
                                Share.ofPercent(20),
                                RoundingRule.HALF_UP_TO_UNIT),
                        result(TraceKey.FREIGHT, money(2_046)),
                        result(
                                TraceKey.SURCHARGE_SHARE,
                                new ExactAmount(260, 173, 200, CNY),
                                "fuel",
                                new Share(127_500),
                                Charge.Base.FREIGHT,
                                money(2_046)),
                        result(TraceKey.SURCHARGE_ROUNDED, money(261), "fuel", RoundingRule.HALF_UP_TO_UNIT),
                        result(TraceKey.SURCHARGE, money(261), "fuel"),
                        result(TraceKey.TOTAL, money(2_307)));
    }

    @Test
    void namesEachStepOnce() {
        assertThat(TraceKey.keys()).doesNotHaveDuplicates();
        assertThat(NotRatableReason.keys()).doesNotHaveDuplicates();
    }

    @Test
    void takesBackTheStepsOfAnOfferThatDoesNotFit() {
        PriceRule own = PriceRule.everywhere(
                new PriceEffect.OwnBands(CNY, List.of(Band.fixed(700).between(0, 1_000))));
        Offer offer = new Offer(PriceSource.GROUP, "group", ALWAYS, tariff, List.of(own), List.of());
        PriceBook book = PriceBook.of(Selection.STATED_ORDER, List.of(offer, Offer.general(tariff)));
        List<TraceKey> keys =
                rated(book, parcel(5_000)).trace().stream().map(TraceStep::key).toList();
        assertThat(keys)
                .containsSubsequence(TraceKey.OFFER_WITHOUT_RULE, TraceKey.OFFER_USED, TraceKey.TOTAL)
                .doesNotContain(TraceKey.OWN_BANDS);
    }

    private static TraceStep step(TraceKey key, Object... arguments) {
        return new TraceStep(key, List.of(arguments), null);
    }

    private static TraceStep result(TraceKey key, Object result, Object... arguments) {
        return new TraceStep(key, List.of(arguments), result);
    }
}

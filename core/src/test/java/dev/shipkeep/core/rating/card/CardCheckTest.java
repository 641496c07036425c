package dev.shipkeep.core.rating.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.card.CardProblem.Part;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardCheckTest {
    private static final Validity ALWAYS = new Validity(LocalDate.of(2026, 1, 1), null);
    private static final WeightRule WEIGHTS = WeightRule.of(VolumeRule.NONE, RoundingRule.up(500));
    private static final Band GOOD = Band.first(1_000, 1_000).then(200, 1_000);

    @Test
    void findsNothingWrongWithAGoodCard() {
        assertThat(CardCheck.problems(card(List.of(lane("a", "b", "*", GOOD)), List.of())))
                .isEmpty();
    }

    @Test
    void findsOverlapsAndGaps() {
        assertThat(ofBands(GOOD.between(0, 5_000), GOOD.between(5_000, 9_000)))
                .containsExactly(
                        problem(Kind.OVERLAPPING_BANDS, Part.LANE, 0, 1, new Weight(5_000), new Weight(5_000)));
        assertThat(ofBands(GOOD, GOOD.between(9_000, 10_000)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.OVERLAPPING_BANDS);
        List<CardProblem> gaps = ofBands(GOOD.between(100, 5_000), GOOD.between(5_500, Band.UNLIMITED));
        assertThat(gaps)
                .containsExactly(
                        problem(Kind.GAP_BETWEEN_BANDS, Part.LANE, 0, 0, new Weight(0), new Weight(100)),
                        problem(Kind.GAP_BETWEEN_BANDS, Part.LANE, 0, 1, new Weight(5_000), new Weight(5_500)));
        assertThat(gaps).noneMatch(gap -> gap.kind().blocking());
        assertThat(ofBands(GOOD.between(5_000, 4_000)))
                .extracting(CardProblem::kind)
                .contains(Kind.BAND_REVERSED);
        assertThat(ofBands()).containsExactly(problem(Kind.NO_BANDS, Part.LANE, 0, -1));
    }

    @Test
    void findsUnknownZonesAndProducts() {
        assertThat(CardCheck.problems(card(List.of(lane("moon", "mars", "warp", GOOD)), List.of())))
                .containsExactly(
                        problem(Kind.UNKNOWN_ZONE, Part.LANE, 0, -1, "moon"),
                        problem(Kind.UNKNOWN_ZONE, Part.LANE, 0, -1, "mars"),
                        problem(Kind.UNKNOWN_PRODUCT, Part.LANE, 0, -1, "warp"));
    }

    @Test
    void findsLanesThatAreThereTwice() {
        List<Lane> lanes = List.of(lane("a", "b", "*", GOOD), lane("a", "b", "air", GOOD), lane("a", "b", "*", GOOD));
        assertThat(CardCheck.problems(card(lanes, List.of())))
                .containsExactly(problem(Kind.TWICE, Part.LANE, 2, -1, "a b *", 0L));
    }

    @Test
    void findsPricesBelowZeroAndBeyondBounds() {
        assertThat(ofBands(Band.fixed(-5))).containsExactly(problem(Kind.NEGATIVE_PRICE, Part.LANE, 0, 0, -5L));
        assertThat(ofBands(GOOD.then(2_000, -1, 1_000, RoundingRule.UP_TO_UNIT)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.NEGATIVE_PRICE);
        assertThat(ofBands(Band.fixed(10_000_000_001L)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.PRICE_TOO_LARGE);
        assertThat(ofBands(Band.perPiece(-1).withMinimum(-1)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.NEGATIVE_PRICE, Kind.NEGATIVE_PRICE);
    }

    @Test
    void findsTwoCurrencies() {
        Lane foreign = new Lane("a", "b", "*", "USD", List.of(GOOD));
        Surcharge fuel = Surcharge.of("fuel", "USD", new Charge.Fixed(1));
        assertThat(CardCheck.problems(card(List.of(foreign), List.of(fuel))))
                .containsExactly(
                        problem(Kind.TWO_CURRENCIES, Part.LANE, 0, -1, "USD", "CNY"),
                        problem(Kind.TWO_CURRENCIES, Part.SURCHARGE, 0, -1, "USD", "CNY"));
    }

    @Test
    void findsStepsOutOfPlace() {
        Band band = Band.first(1_000, 1_000)
                .then(2_000, 100, 1_000, RoundingRule.UP_TO_UNIT)
                .then(2_000, 100, 1_000, RoundingRule.UP_TO_UNIT);
        assertThat(ofBands(band))
                .containsExactly(
                        problem(Kind.STEP_OUT_OF_PLACE, Part.LANE, 0, 0, new Weight(1_000), new Weight(2_000)),
                        problem(Kind.STEP_OUT_OF_PLACE, Part.LANE, 0, 0, new Weight(2_000), new Weight(2_000)));
        assertThat(ofBands(Band.flat(1, 0))).extracting(CardProblem::kind).containsExactly(Kind.FIGURE_OUT_OF_BOUNDS);
    }

    @Test
    void findsAPlaceInTwoZones() {
        ZoneMap.Entry one = new ZoneMap.Entry(PlaceKey.province("42"), "a");
        ZoneMap.Entry other = new ZoneMap.Entry(PlaceKey.province("42"), "b");
        RateCard card = new RateCard(
                "card",
                "CNY",
                ALWAYS,
                new ZoneMap(List.of(one, other, one), null),
                ZoneMap.everywhere("*"),
                WEIGHTS,
                List.of(),
                RoundingRule.HALF_UP_TO_UNIT,
                List.of(),
                List.of());
        assertThat(CardCheck.problems(card))
                .containsExactly(
                        problem(Kind.PLACE_IN_TWO_ZONES, Part.ORIGIN_ZONES, 0, 1, "42", "a", "b"),
                        problem(Kind.NAME_NOT_ALLOWED, Part.DESTINATION_ZONES, 0, -1, "*"));
    }

    @Test
    void findsSurchargesThatCannotBeReckoned() {
        Surcharge fuel = Surcharge.of(
                "fuel",
                "CNY",
                new Charge.Percentage(new Share(-1), Charge.Base.FREIGHT, Set.of("remote")),
                new Condition.ForProducts(Set.of("warp")),
                new Condition.OnDays(List.of(new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)))));
        Surcharge again = Surcharge.of("fuel", "CNY", new Charge.Fixed(1)).between(10, 5);
        assertThat(CardCheck.problems(card(List.of(), List.of(fuel, again))))
                .extracting(CardProblem::kind)
                .containsExactly(
                        Kind.SHARE_OUT_OF_BOUNDS,
                        Kind.UNKNOWN_SURCHARGE,
                        Kind.UNKNOWN_PRODUCT,
                        Kind.VALIDITY_REVERSED,
                        Kind.MINIMUM_ABOVE_CAP,
                        Kind.TWICE);
    }

    @Test
    void findsRoundingsOutOfPlace() {
        WeightRule rule = new WeightRule(
                VolumeRule.of(-1),
                WeightRule.Pieces.ROUND_EACH,
                List.of(
                        new WeightRule.Rounding(5, RoundingRule.up(500)),
                        new WeightRule.Rounding(5, RoundingRule.up(500))),
                0);
        RateCard card = new RateCard(
                "card",
                "CNY",
                new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)),
                ZoneMap.everywhere("a"),
                ZoneMap.everywhere("b"),
                rule,
                List.of(new Product("air", null), new Product("air", null)),
                RoundingRule.HALF_UP_TO_UNIT,
                List.of(),
                List.of());
        assertThat(CardCheck.problems(card))
                .extracting(CardProblem::kind)
                .containsExactly(
                        Kind.VALIDITY_REVERSED,
                        Kind.FIGURE_OUT_OF_BOUNDS,
                        Kind.ROUNDING_OUT_OF_PLACE,
                        Kind.ROUNDING_OUT_OF_PLACE,
                        Kind.TWICE);
    }

    @Test
    void findsWhatIsWrongWithACustomersPrice() {
        List<PriceRule> rules = List.of(
                new PriceRule("moon", "*", "warp", 10, 5, new PriceEffect.Discount(new Share(Share.WHOLE + 1))),
                PriceRule.everywhere(new PriceEffect.OwnBands("USD", List.of(GOOD, GOOD))));
        List<SurchargeDiscount> discounts = List.of(new SurchargeDiscount("fuel", Share.ofPercent(10)));
        assertThat(PriceCheck.problems(card(List.of(), List.of()), rules, discounts))
                .extracting(CardProblem::kind)
                .containsExactly(
                        Kind.UNKNOWN_ZONE,
                        Kind.UNKNOWN_PRODUCT,
                        Kind.BAND_REVERSED,
                        Kind.SHARE_OUT_OF_BOUNDS,
                        Kind.TWO_CURRENCIES,
                        Kind.OVERLAPPING_BANDS,
                        Kind.UNKNOWN_SURCHARGE);
    }

    private static List<CardProblem> ofBands(Band... bands) {
        return CardCheck.problems(card(List.of(lane("a", "b", "*", bands)), List.of()));
    }

    private static Lane lane(String from, String to, String product, Band... bands) {
        return new Lane(from, to, product, "CNY", List.of(bands));
    }

    private static RateCard card(List<Lane> lanes, List<Surcharge> surcharges) {
        return new RateCard(
                "card",
                "CNY",
                ALWAYS,
                ZoneMap.everywhere("a"),
                ZoneMap.everywhere("b"),
                WEIGHTS,
                List.of(new Product("air", null)),
                RoundingRule.HALF_UP_TO_UNIT,
                lanes,
                surcharges);
    }

    private static CardProblem problem(Kind kind, Part part, int index, int item, Object... arguments) {
        return new CardProblem(kind, part, index, item, List.of(arguments));
    }
}

package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.ALWAYS;
import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.DAY;
import static dev.shipkeep.core.rating.Lesson.parcel;
import static dev.shipkeep.core.rating.Lesson.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.rating.PriceBook.Selection;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {
    private static final Surcharge FUEL =
            Surcharge.of("fuel", CNY, new Charge.Percentage(Share.ofPercent(10), Charge.Base.FREIGHT));

    private final Tariff tariff = Tariff.of(Lesson.card(Lesson.TO_THE_GRAM, List.of(FUEL), Band.flat(1_000, 1_000)));
    private final Offer general = Offer.general(tariff);

    @Test
    void takesTheDiscountOffTheFreight() {
        RatingResult.Rated rated = rated(book(offer(PriceSource.CUSTOMER, ALWAYS, off(25)), general), parcel(2_000));
        assertThat(rated.listFreight().fen()).isEqualTo(2_000);
        assertThat(rated.freight().fen()).isEqualTo(1_500);
        assertThat(rated.total().fen()).isEqualTo(1_650);
        assertThat(rated.source()).isEqualTo(PriceSource.CUSTOMER);
        assertThat(rated.offer()).isEqualTo("CUSTOMER price");
    }

    @Test
    void keepsTheOrderCustomerGroupGradeEverybody() {
        List<Offer> offers = new ArrayList<>(List.of(
                offer(PriceSource.CUSTOMER, ALWAYS, off(10)),
                offer(PriceSource.GROUP, ALWAYS, off(20)),
                offer(PriceSource.GRADE, ALWAYS, off(30)),
                general));
        for (PriceSource source :
                List.of(PriceSource.CUSTOMER, PriceSource.GROUP, PriceSource.GRADE, PriceSource.GENERAL)) {
            assertThat(rated(PriceBook.of(Selection.STATED_ORDER, offers), parcel(1_000))
                            .source())
                    .isEqualTo(source);
            offers.removeFirst();
        }
    }

    @Test
    void neverUsesAnExpiredPriceAndSaysSo() {
        Validity ended = new Validity(LocalDate.of(2026, 1, 1), DAY.minusDays(1));
        Validity toCome = new Validity(DAY.plusDays(1), null);
        PriceBook book =
                book(offer(PriceSource.CUSTOMER, ended, off(90)), offer(PriceSource.GROUP, toCome, off(80)), general);
        RatingResult.Rated rated = rated(book, parcel(1_000));
        assertThat(rated.source()).isEqualTo(PriceSource.GENERAL);
        assertThat(rated.freight().fen()).isEqualTo(1_000);
        assertThat(rated.trace())
                .filteredOn(step -> step.key() == TraceKey.OFFER_NOT_VALID)
                .extracting(step -> step.arguments().getFirst())
                .containsExactly(PriceSource.CUSTOMER, PriceSource.GROUP);
    }

    @Test
    void holdsThroughItsLastDay() {
        PriceBook book = book(offer(PriceSource.CUSTOMER, new Validity(DAY, DAY), off(50)), general);
        assertThat(rated(book, parcel(1_000)).freight().fen()).isEqualTo(500);
    }

    @Test
    void endsWithItsCard() {
        PriceBook book = book(general);
        Parcel early =
                Parcel.of(ALWAYS.from().minusDays(1), CNY, null, Place.UNKNOWN, Place.UNKNOWN, Piece.ofWeight(1_000));
        assertThat(Lesson.notRatable(book, early).reason()).isEqualTo(NotRatableReason.NO_PRICE_VALID);
    }

    @Test
    void passesOnWhatNoRuleFits() {
        PriceRule heavy = new PriceRule("*", "*", "*", 10_000, 19_999, new PriceEffect.Discount(Share.ofPercent(40)));
        PriceBook book = book(offer(PriceSource.CUSTOMER, ALWAYS, heavy), general);
        assertThat(rated(book, parcel(9_999)).source()).isEqualTo(PriceSource.GENERAL);
        assertThat(rated(book, parcel(10_000)).source()).isEqualTo(PriceSource.CUSTOMER);
        assertThat(rated(book, parcel(20_000)).source()).isEqualTo(PriceSource.GENERAL);
    }

    @Test
    void takesTheFirstRuleThatFits() {
        PriceRule light = new PriceRule("all", "*", "*", 0, 5_000, new PriceEffect.Discount(Share.ofPercent(10)));
        PriceBook book = book(offer(PriceSource.CUSTOMER, ALWAYS, light, off(50)), general);
        assertThat(rated(book, parcel(5_000)).rule()).isZero();
        assertThat(rated(book, parcel(5_001)).rule()).isEqualTo(1);
    }

    @Test
    void pricesByOwnBandsWhereTheyReach() {
        PriceRule own = PriceRule.everywhere(
                new PriceEffect.OwnBands(CNY, List.of(Band.fixed(700).between(0, 3_000))));
        PriceBook book = book(offer(PriceSource.CUSTOMER, ALWAYS, own), general);
        assertThat(rated(book, parcel(3_000)).freight().fen()).isEqualTo(700);
        assertThat(rated(book, parcel(3_001)).source()).isEqualTo(PriceSource.GENERAL);
    }

    @Test
    void roundsADiscountAndKeepsItsFloor() {
        PriceEffect effect = new PriceEffect.Discount(Share.ofPercent(15), 500, RoundingRule.up(10));
        PriceBook book = book(offer(PriceSource.CUSTOMER, ALWAYS, PriceRule.everywhere(effect)), general);
        assertThat(rated(book, parcel(1_003)).freight().fen()).isEqualTo(860);
        assertThat(rated(book, parcel(100)).freight().fen()).isEqualTo(500);
    }

    @Test
    void waivesASurcharge() {
        SurchargeDiscount waived = new SurchargeDiscount("fuel", Share.ofPercent(100));
        SurchargeDiscount third = new SurchargeDiscount("fuel", new Share(333_333));
        assertThat(withFuel(waived)).isZero();
        assertThat(withFuel(third)).isEqualTo(67);
    }

    @Test
    void findsTheLowestTotal() {
        PriceBook book = PriceBook.of(
                Selection.LOWEST,
                List.of(
                        offer(PriceSource.CUSTOMER, ALWAYS, off(10)),
                        offer(PriceSource.CAMPAIGN, ALWAYS, off(30)),
                        offer(PriceSource.GROUP, ALWAYS, off(30)),
                        general));
        RatingResult.Rated rated = rated(book, parcel(1_000));
        assertThat(rated.source()).isEqualTo(PriceSource.CAMPAIGN);
        assertThat(rated.total().fen()).isEqualTo(770);
    }

    @Test
    void changesCardsWithTheirDays() {
        RateCard later = later(Band.flat(1_200, 1_000));
        PriceBook book = book(
                new Offer(PriceSource.GENERAL, "old", new Validity(ALWAYS.from(), DAY), tariff, List.of(), List.of()),
                Offer.general(Tariff.of(later)));
        assertThat(rated(book, parcel(1_000)).card()).isEqualTo("list 1");
        Parcel tomorrow = Parcel.of(DAY.plusDays(1), CNY, null, Place.UNKNOWN, Place.UNKNOWN, Piece.ofWeight(1_000));
        assertThat(rated(book, tomorrow).card()).isEqualTo("list 2");
        assertThat(rated(book, tomorrow).total().fen()).isEqualTo(1_200);
    }

    @Test
    void refusesABookInTwoCurrencies() {
        RateCard card = later(Band.flat(1, 1_000));
        RateCard other = new RateCard(
                card.code(),
                "USD",
                card.validity(),
                card.origins(),
                card.destinations(),
                card.weightRule(),
                card.products(),
                card.freightRounding(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> book(general, Offer.general(Tariff.of(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("USD");
    }

    @Test
    void refusesARuleForAZoneThatIsNotOnTheCard() {
        PriceRule rule =
                new PriceRule("moon", "*", "*", 0, Band.UNLIMITED, new PriceEffect.Discount(Share.ofPercent(1)));
        assertThatThrownBy(() -> offer(PriceSource.CUSTOMER, ALWAYS, rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNKNOWN_ZONE");
    }

    private long withFuel(SurchargeDiscount discount) {
        Offer offer = new Offer(PriceSource.CUSTOMER, "contract", ALWAYS, tariff, List.of(), List.of(discount));
        return rated(book(offer), parcel(1_000))
                .surcharges()
                .getFirst()
                .amount()
                .fen();
    }

    private static RateCard later(Band band) {
        RateCard card = Lesson.card(Lesson.TO_THE_GRAM, band);
        return new RateCard(
                "list 2",
                card.currency(),
                new Validity(DAY.plusDays(1), null),
                card.origins(),
                card.destinations(),
                card.weightRule(),
                card.products(),
                card.freightRounding(),
                card.lanes(),
                card.surcharges());
    }

    private Offer offer(PriceSource source, Validity validity, PriceRule... rules) {
        return new Offer(source, source + " price", validity, tariff, List.of(rules), List.of());
    }

    private static PriceRule off(long percent) {
        return PriceRule.everywhere(new PriceEffect.Discount(Share.ofPercent(percent)));
    }

    private static PriceBook book(Offer... offers) {
        return PriceBook.of(Selection.STATED_ORDER, List.of(offers));
    }
}

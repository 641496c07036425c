package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.Lesson.CNY;
import static dev.shipkeep.core.rating.Lesson.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZoneTest {
    /** From, to, product, price in fen. */
    private static final String LANES = """
            south | near    | *       |  600
            south | far     | *       |  900
            south | far     | express | 1500
            south | capital | *       |  700
            else  | far     | express | 1900
            """;

    private final PriceBook book = PriceBook.of(card());

    @Test
    void prefersTheCountyToTheCityToTheProvince() {
        assertThat(zoneOf("420106")).isEqualTo("near");
        assertThat(zoneOf("420107")).isEqualTo("capital");
        assertThat(zoneOf("420100")).isEqualTo("capital");
        assertThat(zoneOf("420500")).isEqualTo("near");
        assertThat(zoneOf("429004")).isEqualTo("near");
        assertThat(zoneOf("650100")).isEqualTo("far");
    }

    @Test
    void takesCodesThatAreNoNumbers() {
        assertThat(zoneOf("SP")).isEqualTo("near");
        assertThat(zoneOf("RJ")).isEqualTo("far");
    }

    @Test
    void doesNotTakeACityForAProvinceOfTheSameName() {
        assertThat(zone(new Place(null, "SP", "RJ"))).isEqualTo("far");
    }

    @Test
    void putsAPlaceOfWhichNothingIsKnownEverywhere() {
        assertThat(zone(Place.UNKNOWN)).isEqualTo("far");
    }

    @Test
    void prefersALaneOfTheProduct() {
        assertThat(price("440000", "650100", "express")).isEqualTo(1_500);
        assertThat(price("440000", "650100", "standard")).isEqualTo(900);
        assertThat(price("440000", "650100", null)).isEqualTo(900);
        assertThat(price("440000", "650100", "unheard of")).isEqualTo(900);
    }

    @Test
    void saysWhichLaneIsMissing() {
        RatingResult result = book.explain(parcel(Place.ofDivision("110000"), Place.ofDivision("SP"), null));
        assertThat(result).isInstanceOfSatisfying(RatingResult.NotRatable.class, waiting -> {
            assertThat(waiting.reason()).isEqualTo(NotRatableReason.NO_LANE);
            assertThat(waiting.arguments()).containsExactly("zones", "else", "near", "*");
        });
    }

    @Test
    void remembersPlacesWithoutConfusingThem() {
        List<Place> places = IntStream.range(0, 20_000)
                .mapToObj(number -> Place.ofDivision(number % 3 == 0 ? "420000" : "R" + number))
                .toList();
        Rater rater = new Rater();
        Rating rating = new Rating();
        Random random = new Random(20_261_121);
        for (int number = 0; number < 60_000; number++) {
            int to = random.nextInt(number % 2 == 0 ? 50 : places.size());
            Parcel parcel = parcel(Place.ofDivision("440000"), places.get(to), null);
            assertThat(rater.rate(book, parcel, rating)).isTrue();
            assertThat(rating.totalFen()).isEqualTo(to % 3 == 0 ? 600 : 900);
        }
    }

    private String zoneOf(String code) {
        return zone(Place.ofDivision(code));
    }

    private String zone(Place destination) {
        return Lesson.rated(book, parcel(Place.ofDivision("440305"), destination, null))
                .destinationZone();
    }

    private long price(String from, String to, @Nullable String product) {
        Parcel parcel = parcel(Place.ofDivision(from), Place.ofDivision(to), product);
        return Lesson.rated(book, parcel).total().fen();
    }

    private static Parcel parcel(Place from, Place to, @Nullable String product) {
        return Parcel.of(DAY, CNY, product, from, to, Piece.ofWeight(1_000));
    }

    private static RateCard card() {
        List<Lane> lanes = new ArrayList<>();
        for (String row : LANES.lines().toList()) {
            String[] cells = row.replace(" ", "").split("\\|");
            lanes.add(new Lane(cells[0], cells[1], cells[2], CNY, List.of(Band.fixed(Long.parseLong(cells[3])))));
        }
        return new RateCard(
                "zones",
                CNY,
                Lesson.ALWAYS,
                new ZoneMap(List.of(entry("440000", "south")), "else"),
                new ZoneMap(
                        List.of(
                                entry("420000", "near"),
                                entry("420100", "capital"),
                                entry("420106", "near"),
                                entry("SP", "near")),
                        "far"),
                Lesson.TO_THE_GRAM,
                List.of(new Product("express", null), new Product("standard", null)),
                RoundingRule.HALF_UP_TO_UNIT,
                lanes,
                List.of());
    }

    private static ZoneMap.Entry entry(String code, String zone) {
        return new ZoneMap.Entry(PlaceKey.ofDivision(code), zone);
    }
}

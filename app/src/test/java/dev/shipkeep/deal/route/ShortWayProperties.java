package dev.shipkeep.deal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A short way visits every place once, begins with the first and is never longer than going as they come. */
class ShortWayProperties {

    @Provide
    Arbitrary<List<Place>> places() {
        Arbitrary<Place> place = Combinators.combine(
                        Arbitraries.doubles().between(31.9, 32.2),
                        Arbitraries.doubles().between(118.6, 119.0))
                .as(Place::new);
        return place.list().ofMinSize(0).ofMaxSize(15);
    }

    @Property(tries = 200)
    void visitsAllOnceAndIsNotLongerThanTheOrderGiven(@ForAll("places") List<Place> places) {
        List<Integer> way = ShortWay.through(places);
        List<Integer> given = IntStream.range(0, places.size()).boxed().toList();
        assertThat(new ArrayList<>(way)).containsExactlyInAnyOrderElementsOf(given);
        if (places.size() > 1) {
            assertThat(way.getFirst()).isZero();
        }
        if (places.size() <= 3) {
            assertThat(ShortWay.metres(way, places)).isLessThanOrEqualTo(ShortWay.metres(given, places) + 1);
        }
    }

    @Example
    void untanglesACrossing() {
        List<Place> square =
                List.of(new Place(32, 118), new Place(32.1, 118.1), new Place(32, 118.1), new Place(32.1, 118));
        assertThat(ShortWay.metres(ShortWay.through(square), square)).isLessThan(31_000);
    }

    @Example
    void metresAgreeWithAKnownDistance() {
        // Beijing to Shanghai by their published coordinates: 1 068 km along the great circle.
        assertThat(new Place(39.9042, 116.4074).metresTo(new Place(31.2304, 121.4737)))
                .isCloseTo(1_067_000, within(3_000.0));
    }
}

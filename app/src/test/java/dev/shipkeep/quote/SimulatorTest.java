package dev.shipkeep.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.RateCards;
import dev.shipkeep.quote.simulation.Baseline;
import dev.shipkeep.quote.simulation.Sample;
import dev.shipkeep.quote.simulation.SampleBuilder;
import dev.shipkeep.quote.simulation.Simulation;
import dev.shipkeep.quote.simulation.Simulator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Slices on all processors come to what one parcel after the other comes to. */
class SimulatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int PARCELS = 70_000;

    private final Running shipkeep = Running.shipkeep();

    private PriceBook book(Tariff tariff, long offPpm) {
        Offer offer = new Offer(
                PriceSource.CUSTOMER,
                "Q",
                tariff.card().validity(),
                tariff,
                List.of(QuoteRule.everywhere(offPpm).rule()),
                List.of());
        return PriceBook.of(PriceBook.Selection.STATED_ORDER, List.of(offer, Offer.general(tariff)));
    }

    private static Parcel parcel(Random random, String currency) {
        String to = List.of("33", "44", "11", "54", "3201").get(random.nextInt(5));
        return Parcel.of(
                DAY,
                currency,
                null,
                Place.ofDivision("32"),
                Place.ofDivision(to),
                Piece.ofWeight(random.nextInt(40_000)));
    }

    @Test
    void equalsASlowCount() {
        TestQuotes world = new TestQuotes("QUB");
        Card card = world.card("QUB-LIST", CardKind.PRICE, "", 10, 2, 20, 5);
        RateCards cards = shipkeep.bean(RateCards.class);
        Tariff tariff = shipkeep.asSystem(
                () -> cards.tariff(cards.findVersionOn(card.id(), DAY).orElseThrow()));
        PriceBook proposal = book(tariff, 130_000);
        PriceBook list = book(tariff, 0);
        Random random = new Random(20261122);
        SampleBuilder builder = new SampleBuilder("QUB");
        List<Parcel> parcels = new ArrayList<>();
        for (int number = 0; number < PARCELS; number++) {
            Parcel parcel = parcel(random, "QUB");
            parcels.add(parcel);
            builder.add(parcel, number % 3 + 1);
        }
        Sample sample = builder.build();
        Baseline baseline = Baseline.of(
                sample, new Baseline.Comparison(DAY, list, list, List.of(new Baseline.Rival("r", proposal))));
        Simulation simulation = Simulator.run(sample, baseline, proposal, DAY);
        long[] slow = slowSums(parcels, proposal, list);
        assertThat(simulation.total().parcels()).isEqualTo(slow[0]);
        assertThat(simulation.total().rated()).isEqualTo(slow[1]);
        assertThat(simulation.total().revenueFen()).isEqualTo(slow[2]);
        assertThat(simulation.total().cost().otherFen()).isEqualTo(slow[3]);
        assertThat(simulation.total().today().otherFen()).isEqualTo(slow[3]);
        assertThat(simulation.total().rivals().getFirst().otherFen()).isEqualTo(slow[2]);
        assertThat(simulation.lanes().stream()
                        .mapToLong(lane -> lane.getValue().revenueFen())
                        .sum())
                .isEqualTo(slow[2]);
        assertThat(simulation.steps().stream()
                        .mapToLong(step -> step.getValue().parcels())
                        .sum())
                .isEqualTo(slow[0]);
    }

    private static long[] slowSums(List<Parcel> parcels, PriceBook proposal, PriceBook list) {
        long[] sums = new long[4];
        Rater rater = new Rater();
        Rating rating = new Rating();
        for (int number = 0; number < parcels.size(); number++) {
            long count = number % 3 + 1;
            sums[0] += count;
            if (rater.rate(proposal, parcels.get(number), rating)) {
                sums[1] += count;
                sums[2] += count * rating.totalFen();
                rater.rate(list, parcels.get(number), rating);
                sums[3] += count * rating.totalFen();
            }
        }
        return sums;
    }
}

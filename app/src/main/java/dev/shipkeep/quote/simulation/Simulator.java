package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.RatingResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rates every parcel of a sample by a proposal, in slices on all processors, and adds up. Pure. */
public final class Simulator {

    private Simulator() {}

    /** @param day whose prices of the proposal hold */
    public static Simulation run(Sample sample, Baseline baseline, PriceBook proposal, LocalDate day) {
        long start = System.nanoTime();
        Tally tally =
                Slices.collect(sample.size(), (from, to) -> slice(sample, baseline, proposal, day, from, to)).stream()
                        .reduce((all, more) -> {
                            all.plus(more);
                            return all;
                        })
                        .orElseThrow();
        List<Sums> byLane = new ArrayList<>();
        List<Sums> bySteps = new ArrayList<>();
        Sums nothing = Sums.none(baseline.rivals());
        for (WeightStep ignored : WeightStep.values()) {
            bySteps.add(nothing);
        }
        Sums total = nothing;
        for (int lane = 0; lane < sample.lanes().size(); lane++) {
            Sums ofLane = nothing;
            for (WeightStep step : WeightStep.values()) {
                Sums cell = tally.sums(lane, step.ordinal());
                if (cell.parcels() > 0) {
                    ofLane = ofLane.plus(cell);
                    bySteps.set(step.ordinal(), bySteps.get(step.ordinal()).plus(cell));
                }
            }
            byLane.add(ofLane);
            total = total.plus(ofLane);
        }
        return new Simulation(
                sample.currency(),
                total,
                lanes(sample, byLane),
                steps(bySteps),
                reasons(sample, tally, proposal, day),
                baseline.comparison().rivals().stream()
                        .map(Baseline.Rival::name)
                        .toList(),
                sample.isCut(),
                System.nanoTime() - start);
    }

    private static Tally slice(Sample sample, Baseline baseline, PriceBook proposal, LocalDate day, int from, int to) {
        Tally tally = new Tally(sample.lanes().size(), baseline);
        Rater rater = new Rater();
        Rating rating = new Rating();
        for (int row = from; row < to; row++) {
            if (rater.rate(proposal, sample.parcel(row, day), rating)) {
                tally.add(sample, row, rating);
            } else {
                tally.refuse(sample, row, rating.reason());
            }
        }
        return tally;
    }

    private static List<Map.Entry<Lane, Sums>> lanes(Sample sample, List<Sums> byLane) {
        List<Map.Entry<Lane, Sums>> lanes = new ArrayList<>();
        for (int lane = 0; lane < byLane.size(); lane++) {
            lanes.add(Map.entry(sample.lanes().get(lane), byLane.get(lane)));
        }
        lanes.sort(Comparator.comparingLong(
                        (Map.Entry<Lane, Sums> lane) -> lane.getValue().revenueFen())
                .thenComparingLong(lane -> lane.getValue().parcels())
                .reversed());
        return lanes;
    }

    private static List<Map.Entry<WeightStep, Sums>> steps(List<Sums> bySteps) {
        return java.util.Arrays.stream(WeightStep.values())
                .map(step -> Map.entry(step, bySteps.get(step.ordinal())))
                .filter(step -> step.getValue().parcels() > 0)
                .collect(Collectors.toList());
    }

    private static List<Simulation.Reason> reasons(Sample sample, Tally tally, PriceBook proposal, LocalDate day) {
        List<Simulation.Reason> reasons = new ArrayList<>();
        for (NotRatableReason reason : NotRatableReason.values()) {
            if (tally.refused(reason) > 0
                    && proposal.explain(sample.parcel(tally.firstOf(reason), day))
                            instanceof RatingResult.NotRatable refused) {
                reasons.add(new Simulation.Reason(reason, tally.refused(reason), refused.arguments()));
            }
        }
        reasons.sort(Comparator.comparingLong(Simulation.Reason::parcels).reversed());
        return reasons;
    }
}

package dev.shipkeep.quote.web;

import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteSimulations;
import dev.shipkeep.quote.simulation.Lane;
import dev.shipkeep.quote.simulation.Simulation;
import dev.shipkeep.quote.simulation.Sums;
import dev.shipkeep.quote.simulation.WeightStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What discounts come to.
 *
 * @param outcome null when the base card has no version in force, or the sliders were not understood
 * @param moved whether it is of sliders that are not saved
 */
public record SimulationPage(
        Frame frame,
        Quote quote,
        QuoteSimulations.@Nullable Outcome outcome,
        boolean moved,
        boolean misunderstood,
        Divisions divisions,
        TraceWords traceWords,
        JsonMapper json) {

    private static final int SHOWN_LANES = 40;
    private static final int CHARTED_LANES = 12;
    private static final long NANOS_PER_MILLI = 1_000_000;

    public Simulation simulation() {
        return Objects.requireNonNull(outcome).simulation();
    }

    public Sums total() {
        return simulation().total();
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, quote.currency());
    }

    public String moneyShort(long fen) {
        return frame.moneyShort(fen, quote.currency());
    }

    public boolean losesMoney() {
        return total().cost().differenceFen() < 0;
    }

    public long unrated() {
        return total().parcels() - total().rated();
    }

    public String lane(Lane lane) {
        return lane.equals(Lane.OTHER)
                ? frame.say("quote.lane.other")
                : place(lane.origin()) + " → " + place(lane.destination());
    }

    private String place(String key) {
        return key.isEmpty() ? frame.say("quote.lane.unknown") : divisions.nameOf(key);
    }

    public String step(WeightStep step) {
        return step == WeightStep.UNKNOWN ? frame.say("quote.step.unknown") : step.text();
    }

    public List<Map.Entry<Lane, Sums>> lanes() {
        List<Map.Entry<Lane, Sums>> lanes = simulation().lanes();
        return lanes.subList(0, Math.min(SHOWN_LANES, lanes.size()));
    }

    public int hiddenLanes() {
        return Math.max(0, simulation().lanes().size() - SHOWN_LANES);
    }

    public String reason(Simulation.Reason reason) {
        return traceWords.reason(frame.words(), reason.reason(), reason.arguments());
    }

    public String milliseconds() {
        return frame.count(simulation().nanos() / NANOS_PER_MILLI);
    }

    /** Revenue by the proposal, today's price and each rival over the same parcels, and cost. */
    public String laneChart() {
        List<Map.Entry<Lane, Sums>> lanes = simulation().lanes();
        List<Map.Entry<Lane, Sums>> shown = lanes.subList(0, Math.min(CHARTED_LANES, lanes.size()));
        return chart(
                shown.stream().map(entry -> lane(entry.getKey())).toList(),
                shown.stream().map(Map.Entry::getValue).toList());
    }

    public String stepChart() {
        return chart(
                simulation().steps().stream().map(entry -> step(entry.getKey())).toList(),
                simulation().steps().stream().map(Map.Entry::getValue).toList());
    }

    private record Series(String name, List<Long> data) {}

    private record Chart(String type, List<String> x, List<Series> series, String unit) {}

    private String chart(List<String> names, List<Sums> sums) {
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                frame.say("quote.figure.revenue"),
                sums.stream().map(Sums::revenueFen).toList()));
        series.add(new Series(
                frame.say("quote.figure.cost"),
                sums.stream().map(sum -> sum.cost().otherFen()).toList()));
        series.add(new Series(
                frame.say("quote.figure.today"),
                sums.stream().map(sum -> sum.today().otherFen()).toList()));
        List<String> rivals = simulation().rivals();
        for (int rival = 0; rival < rivals.size(); rival++) {
            int number = rival;
            series.add(new Series(
                    rivals.get(rival),
                    sums.stream()
                            .map(sum -> sum.rivals().get(number).otherFen())
                            .toList()));
        }
        return json.writeValueAsString(new Chart("bar", names, series, "money"));
    }
}

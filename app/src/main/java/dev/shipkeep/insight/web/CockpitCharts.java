package dev.shipkeep.insight.web;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.TrendPoint;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Frame;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The charts of the cockpit. */
final class CockpitCharts {

    private static final int MOST = 8000;
    private static final int FIFTH = 2000;
    private static final int WHOLE = 10_000;
    private static final int TENTH = 1000;

    private final Frame frame;
    private final CockpitView view;
    private final CockpitLinks links;

    CockpitCharts(Frame frame, CockpitView view) {
        this.frame = frame;
        this.view = view;
        this.links = new CockpitLinks(view);
    }

    String revenue() {
        return trend("money", DayFacts::revenueFen);
    }

    String parcels() {
        return trend("count", DayFacts::parcels);
    }

    private String trend(String unit, ToLongFunction<DayFacts> measure) {
        List<TrendPoint> points = view.trend();
        Chart chart = new Chart("line", unit)
                .with("x", points.stream().map(point -> point.end().toString()).toList())
                .with("links", points.stream().map(this::monthUrl).toList())
                .line(
                        frame.say("insight.trend.now"),
                        points.stream()
                                .map(point -> measure.applyAsLong(point.facts()))
                                .toList(),
                        "area",
                        true);
        boolean hasBefore = points.stream().anyMatch(point -> point.before().parcels() > 0);
        if (hasBefore) {
            chart.line(
                    frame.say("insight.trend.before"),
                    points.stream()
                            .map(point -> measure.applyAsLong(point.before()))
                            .toList(),
                    "dashed",
                    true);
        }
        return chart.json();
    }

    /** Before the first known day there is nothing to draw; zero would say that nothing was sent. */
    private static List<@Nullable Long> yearBefore(List<TrendPoint> points, ToLongFunction<DayFacts> measure) {
        List<@Nullable Long> values = new ArrayList<>();
        boolean begun = false;
        for (TrendPoint point : points) {
            begun |= point.before().parcels() > 0;
            values.add(begun ? measure.applyAsLong(point.before()) : null);
        }
        return values;
    }

    private String monthUrl(TrendPoint point) {
        return links.ofPeriod(YearMonth.from(point.end()).toString());
    }

    String pareto() {
        return new Chart("pareto", "percent")
                .with("unitX", "percent")
                .with("numericX", true)
                .with("maxX", WHOLE)
                .with("maxY", WHOLE)
                .line(
                        frame.say("insight.pareto.line"),
                        view.standings().curve().points().stream()
                                .map(point -> List.of(point.accountsBasisPoints(), point.valueBasisPoints()))
                                .toList(),
                        "area",
                        true,
                        "marks",
                        List.of(mark("yAxis", MOST, "80%"), mark("xAxis", FIFTH, "20%")))
                .json();
    }

    private static Map<String, Object> mark(String axis, int at, String text) {
        return Map.of(axis, at, "label", Map.of("formatter", text, "position", "insideEndTop"));
    }

    /** From the round tenth below the lowest week, since rates near the top all look alike from zero. */
    String onTime() {
        List<TrendPoint> weeks = view.weeks();
        int lowest = weeks.stream()
                .flatMapToInt(point -> IntStream.of(
                        point.facts().onTimeRate().orElse(WHOLE),
                        point.before().onTimeRate().orElse(WHOLE)))
                .min()
                .orElse(0);
        Chart chart = new Chart("line", "percent")
                .with("minY", Math.max(0, lowest / TENTH * TENTH - TENTH))
                .with("maxY", WHOLE)
                .with("x", weeks.stream().map(point -> point.end().toString()).toList())
                .with("links", weeks.stream().map(this::monthUrl).toList())
                .line(
                        frame.say("insight.trend.now"),
                        weeks.stream().map(point -> rate(point.facts())).toList());
        if (weeks.stream().anyMatch(point -> point.before().onTimeRate().isPresent())) {
            chart.line(
                    frame.say("insight.trend.before"),
                    weeks.stream().map(point -> rate(point.before())).toList(),
                    "dashed",
                    true);
        }
        return chart.json();
    }

    private static @Nullable Integer rate(DayFacts facts) {
        return facts.onTimeRate().isPresent() ? facts.onTimeRate().getAsInt() : null;
    }
}

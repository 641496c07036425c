package dev.shipkeep.waybill.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.Step;
import dev.shipkeep.waybill.panel.Sums;
import dev.shipkeep.waybill.panel.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** @param chart its description as JSON */
public record TrendPage(Frame frame, Trend trend, TrendFigure figure, String chart) {

    private static final long BASIS_POINTS = 10_000;

    /** @param last empty when there was no business the year before */
    public record Row(
            String label,
            String url,
            String now,
            String last,
            @Nullable Integer change) {}

    static Chart chart(Frame frame, Trend trend, TrendFigure figure) {
        List<Chart.Series> series = new ArrayList<>();
        String unit = figure == TrendFigure.WEIGHT ? " (kg)" : "";
        series.add(new Chart.Series(
                frame.say("waybill.trend." + figure.key()) + unit,
                trend.points().stream()
                        .map(point -> figure.drawn(figure.of(point.now())))
                        .toList(),
                false,
                true));
        if (trend.hasLastYear()) {
            series.add(new Chart.Series(
                    frame.say("waybill.trend.lastYear"),
                    trend.points().stream()
                            .map(point -> figure.drawn(figure.of(point.last())))
                            .toList(),
                    true,
                    false));
        }
        return new Chart(
                "line",
                trend.points().stream()
                        .map(point -> PanelWords.label(trend.step(), point.start()))
                        .toList(),
                series,
                figure.unit(),
                0,
                trend.points().stream()
                        .map(point -> PanelWords.parcelsUrl(trend.account().id(), point.start(), point.end()))
                        .toList());
    }

    public Account account() {
        return trend.account();
    }

    public boolean isEmpty() {
        return trend.points().isEmpty();
    }

    public String period() {
        return PanelWords.period(
                frame, isEmpty() ? null : trend.points().getFirst().start(), trend.span());
    }

    public List<TrendFigure> figures() {
        return List.of(TrendFigure.values());
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public String url(Step step, TrendFigure shown) {
        return "/accounts/" + account().id() + "/panels/trend?by=" + step.name().toLowerCase(Locale.ROOT) + "&figure="
                + shown.key();
    }

    public String now() {
        return text(trend.now());
    }

    public String last() {
        return text(trend.last());
    }

    public @Nullable Integer change() {
        return change(figure.of(trend.now()), figure.of(trend.last()));
    }

    public List<Row> rows() {
        return trend.points().reversed().stream()
                .map(point -> new Row(
                        PanelWords.label(trend.step(), point.start()),
                        PanelWords.parcelsUrl(account().id(), point.start(), point.end()),
                        text(point.now()),
                        trend.hasLastYear() ? text(point.last()) : "",
                        change(figure.of(point.now()), figure.of(point.last()))))
                .toList();
    }

    private String text(Sums sums) {
        return figure.text(frame, figure.of(sums), account().currency());
    }

    private static @Nullable Integer change(long now, long last) {
        return last == 0
                ? null
                : (int) Math.clamp((now - last) * BASIS_POINTS / last, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}

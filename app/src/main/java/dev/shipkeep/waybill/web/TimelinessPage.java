package dev.shipkeep.waybill.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.Sums;
import dev.shipkeep.waybill.panel.Trend;
import java.util.List;
import java.util.Objects;

/** @param chart its description as JSON */
public record TimelinessPage(Frame frame, Trend trend, String chart) {

    public record Row(String label, String url, Sums sums) {}

    /** A count with the parcels behind it. */
    public record Count(String key, long parcels, String url) {}

    static Chart chart(Frame frame, Trend trend) {
        return new Chart(
                "line",
                trend.points().stream()
                        .map(point -> PanelWords.label(trend.step(), point.start()))
                        .toList(),
                List.of(new Chart.Series(
                        frame.say("waybill.timeliness.rate"),
                        trend.points().stream()
                                .map(point -> point.now().onTimeBasisPoints())
                                .toList(),
                        false,
                        false)),
                "percent",
                lowestTenth(trend),
                trend.points().stream()
                        .map(point -> PanelWords.parcelsUrl(trend.account().id(), point.start(), point.end())
                                + "&timely=late")
                        .toList());
    }

    /** Rates lie close together near the top: the axis begins below the lowest, at a round ten per cent. */
    private static long lowestTenth(Trend trend) {
        int lowest = trend.points().stream()
                .map(point -> point.now().onTimeBasisPoints())
                .filter(Objects::nonNull)
                .mapToInt(rate -> Objects.requireNonNull(rate))
                .min()
                .orElse(0);
        return Math.max(0, lowest - 1) / 1_000 * 1_000L;
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

    public Sums sums() {
        return trend.now();
    }

    public List<Count> counts() {
        Sums sums = trend.now();
        String parcels = PanelWords.parcelsUrl(
                account().id(),
                trend.points().getFirst().start(),
                trend.points().getLast().end());
        return List.of(
                new Count("late", sums.late(), parcels + "&timely=late"),
                new Count("lost", sums.lost(), parcels + "&state=lost"),
                new Count("damaged", sums.damaged(), parcels + "&state=damaged"),
                new Count("returned", sums.returned(), parcels + "&state=returned"));
    }

    public List<Row> rows() {
        return trend.points().reversed().stream()
                .map(point -> new Row(
                        PanelWords.label(trend.step(), point.start()),
                        PanelWords.parcelsUrl(account().id(), point.start(), point.end()),
                        point.now()))
                .toList();
    }
}

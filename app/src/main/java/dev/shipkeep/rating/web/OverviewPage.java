package dev.shipkeep.rating.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.MonthSums;
import dev.shipkeep.rating.WaitingParcels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * @param months the latest first, a row for each currency
 * @param marked account-days that the worker still has to look at
 * @param chart its description as JSON
 */
public record OverviewPage(
        Frame frame,
        int shown,
        List<MonthSums> months,
        List<WaitingParcels.ReasonCount> reasons,
        ProgressPage progress,
        String chart) {

    public static final List<Integer> SPANS = List.of(6, 12, 24);

    private static final long BASIS_POINTS = 10_000;
    private static final int MONTH_LENGTH = "2026-01".length();

    static OverviewPage of(
            Frame frame, int shown, List<MonthSums> months, List<WaitingParcels.ReasonCount> reasons, long marked) {
        return new OverviewPage(frame, shown, months, reasons, new ProgressPage(frame, marked), "");
    }

    OverviewPage withChart(String drawn) {
        return new OverviewPage(frame, shown, months, reasons, progress, drawn);
    }

    /** Of the currency in which most is rated; amounts of several are never drawn together. */
    Chart chartOf() {
        List<MonthSums> drawn = sums().isEmpty()
                ? List.of()
                : months.stream()
                        .filter(sums -> sums.currency().equals(sums().getFirst().currency()))
                        .toList()
                        .reversed();
        List<Chart.Series> series = new ArrayList<>();
        series.add(new Chart.Series(
                frame.say("rating.field.freight"),
                drawn.stream().map(MonthSums::freightFen).toList()));
        series.add(new Chart.Series(
                frame.say("rating.field.stated"),
                drawn.stream().map(MonthSums::statedFen).toList()));
        if (knowsCost()) {
            series.add(new Chart.Series(
                    frame.say("rating.field.cost"),
                    drawn.stream().map(MonthSums::costFen).toList()));
        }
        return new Chart("bar", drawn.stream().map(OverviewPage::label).toList(), series, "money", List.of());
    }

    public boolean knowsCost() {
        return knowsCost(frame);
    }

    static boolean knowsCost(Frame frame) {
        return frame.may(Permission.COCKPIT) || frame.may(Permission.GRADING_READ);
    }

    /** All shown months together, a row for each currency, most parcels first. */
    public List<MonthSums> sums() {
        Map<String, MonthSums> byCurrency = new LinkedHashMap<>();
        months.forEach(month -> byCurrency.merge(month.currency(), month, MonthSums::plus));
        return byCurrency.values().stream()
                .sorted((a, b) -> Long.compare(b.sent(), a.sent()))
                .toList();
    }

    public long rated() {
        return months.stream().mapToLong(MonthSums::rated).sum();
    }

    public long waiting() {
        return reasons.stream().mapToLong(WaitingParcels.ReasonCount::parcels).sum();
    }

    public long unpriced() {
        return months.stream().mapToLong(MonthSums::unpriced).sum();
    }

    public static String label(MonthSums sums) {
        return sums.month().toString().substring(0, MONTH_LENGTH);
    }

    public String margin(MonthSums sums) {
        return margin(frame, sums);
    }

    static String margin(Frame frame, MonthSums sums) {
        return sums.costedTotalFen() == 0
                ? "—"
                : frame.money(sums.marginFen(), sums.currency()) + " · "
                        + Figures.percent(sums.marginFen() * BASIS_POINTS / sums.costedTotalFen());
    }

    /** How far the rated freight is from the stated, in percent of it. */
    public String differenceShare(MonthSums sums) {
        return sums.statedFen() == 0 ? "" : Figures.change(sums.differenceFen() * BASIS_POINTS / sums.statedFen());
    }

    public String reason(WaitingParcels.ReasonCount count) {
        return frame.say("rating.reason." + count.reason().key());
    }

    public String mend(WaitingParcels.ReasonCount count) {
        return frame.say("rating.mend." + count.reason().key());
    }
}

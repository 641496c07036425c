package dev.shipkeep.insight.web;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.Proportion;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.MoverReader.Mover;
import dev.shipkeep.insight.cockpit.Period;
import dev.shipkeep.insight.cockpit.UnitNode;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cockpit shows. */
public record CockpitPage(Frame frame, CockpitView view) {

    private static final int MONTHS_OFFERED = 13;

    public static final List<String> MOMENTA = List.of("silent", "falling", "rising", "new");

    public List<Stat> stats() {
        return new Headline(frame, view).stats();
    }

    public String currency() {
        return view.standings().currency();
    }

    /** Periods to choose from: days, then months, newest first. */
    public List<String> periods() {
        List<String> periods = new ArrayList<>(Period.DAYS);
        YearMonth month = YearMonth.from(view.lastDay());
        for (int back = 0; back < MONTHS_OFFERED; back++) {
            periods.add(month.minusMonths(back).toString());
        }
        if (!periods.contains(view.period().key())) {
            periods.add(view.period().key());
        }
        return periods;
    }

    public String periodName(String key) {
        return Period.DAYS.contains(key) ? frame.say("insight.period." + key) : key;
    }

    public @Nullable UnitNode chosen() {
        return view.scope().chosen();
    }

    public List<String> otherCurrencies() {
        return view.currencies().stream()
                .filter(currency -> !currency.equals(currency()))
                .toList();
    }

    public String currencyUrl(String currency) {
        return new CockpitLinks(view).ofCurrency(currency);
    }

    public String unitUrl(@Nullable Long unitId) {
        return new CockpitLinks(view).ofUnit(unitId);
    }

    public String lanesUrl() {
        return new CockpitLinks(view).lanes();
    }

    public String moneyUrl() {
        return new CockpitLinks(view).money();
    }

    public String accountsUrl(String name, String value) {
        return new CockpitLinks(view).accounts(name, value);
    }

    public String revenueChart() {
        return new CockpitCharts(frame, view).revenue();
    }

    public String parcelsChart() {
        return new CockpitCharts(frame, view).parcels();
    }

    public String paretoChart() {
        return new CockpitCharts(frame, view).pareto();
    }

    public String onTimeChart() {
        return new CockpitCharts(frame, view).onTime();
    }

    /** The real split in words. */
    public String split() {
        var curve = view.standings().curve();
        return frame.say(
                "insight.pareto.split",
                Figures.percent(curve.accountsCarryingMostBasisPoints()),
                Figures.count(curve.accountsCarryingMost()),
                Figures.percent(curve.topFifthBasisPoints()));
    }

    public List<Mover> movers(String momentum) {
        return view.movers().getOrDefault(momentum, List.of());
    }

    public String rate(DayFacts facts) {
        return facts.onTimeRate().isPresent()
                ? Figures.percent(facts.onTimeRate().getAsInt())
                : "—";
    }

    /** Growth against a year before; a dash when there was nothing. */
    public String growth(long now, long before) {
        return before <= 0 ? "—" : Figures.change(Proportion.floorBasisPoints(now - before, before));
    }

    /** Part of the whole period's revenue. */
    public String share(long revenueFen) {
        long all = view.now().revenueFen();
        return all <= 0 ? "—" : Figures.percent(Proportion.floorBasisPoints(revenueFen, all));
    }
}

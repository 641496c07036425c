package dev.shipkeep.insight.web;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.Proportion;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.Standings;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The figures at the top, each with the change against the same time a year before. */
final class Headline {

    private static final int YEAR_DAYS = 365;

    private final Frame frame;
    private final CockpitView view;
    private final CockpitLinks links;
    private final DayFacts now;
    private final DayFacts before;

    Headline(Frame frame, CockpitView view) {
        this.frame = frame;
        this.view = view;
        this.links = new CockpitLinks(view);
        this.now = view.now();
        this.before = view.before();
    }

    List<Stat> stats() {
        return List.of(parcels(), revenue(), margin(), weight(), onTime(), active(), keyAccounts());
    }

    private Stat parcels() {
        return changing(
                "insight.stat.parcels",
                frame.shortened(now.parcels()),
                frame.count(now.parcels()),
                now.parcels(),
                before.parcels(),
                view.hasYearBefore(),
                links.accounts("sort", "parcels"));
    }

    private Stat revenue() {
        String currency = view.standings().currency();
        return changing(
                "insight.stat.revenue",
                frame.moneyShort(now.revenueFen(), currency),
                frame.money(now.revenueFen(), currency),
                now.revenueFen(),
                before.revenueFen(),
                view.hasYearBefore(),
                links.accounts());
    }

    private Stat margin() {
        OptionalInt costed = now.costedRate();
        String exact = frame.say("insight.stat.margin.exact", frame.percent(costed.orElse(0)));
        return rate(
                "insight.stat.margin",
                now.marginRate(),
                before.marginRate(),
                exact,
                links.accounts("columns", "owner,classes,parcels,revenue,margin"));
    }

    private Stat weight() {
        long grams = now.averageWeightGrams().orElse(0);
        long gramsBefore = before.averageWeightGrams().orElse(0);
        return changing(
                "insight.stat.weight",
                now.weighedParcels() == 0 ? "—" : Figures.kilograms(grams),
                frame.say("insight.stat.weight.exact", frame.count(now.weighedParcels())),
                grams,
                gramsBefore,
                view.hasYearBefore(),
                links.accounts("sort", "parcels"));
    }

    private Stat onTime() {
        String exact = frame.say("insight.stat.onTime.exact", frame.count(now.onTime()), frame.count(now.late()));
        return rate(
                "insight.stat.onTime",
                now.onTimeRate(),
                before.onTimeRate(),
                exact,
                links.ofPeriod(view.period().key()) + "#timeliness");
    }

    private Stat active() {
        Standings standings = view.standings();
        return changing(
                "insight.stat.active",
                frame.count(standings.active()),
                frame.say("insight.stat.active.exact"),
                standings.active(),
                standings.activeBefore(),
                standings.hasYearBefore(),
                links.accountsSince(view.period().to().minusDays(YEAR_DAYS - 1L)));
    }

    private Stat keyAccounts() {
        Standings standings = view.standings();
        return changing(
                "insight.stat.key",
                frame.count(standings.keyAccounts()),
                frame.say("insight.stat.key.exact", frame.percent(standings.revenuePart(standings.keyRevenueFen()))),
                standings.keyAccounts(),
                standings.keyBefore(),
                standings.hasYearBefore(),
                links.accounts("key", "1"));
    }

    private Stat changing(String label, String value, String exact, long is, long was, boolean hasBefore, String url) {
        Integer change = hasBefore ? change(is, was) : null;
        String note = change == null
                ? frame.say(was > 0 ? "insight.change.partial" : "insight.change.none")
                : frame.say("insight.change.year", Figures.change(change));
        return new Stat(label, value, exact, note, tone(change), url);
    }

    private Stat rate(String label, OptionalInt is, OptionalInt was, String exact, String url) {
        boolean comparable = is.isPresent() && was.isPresent() && view.hasYearBefore();
        Integer difference = comparable ? is.getAsInt() - was.getAsInt() : null;
        String note = difference == null
                ? frame.say(was.isPresent() ? "insight.change.partial" : "insight.change.none")
                : frame.say("insight.change.points", Figures.change(difference).replace("%", ""));
        String value = is.isPresent() ? Figures.percent(is.getAsInt()) : "—";
        return new Stat(label, value, exact, note, tone(difference), url);
    }

    private static @Nullable Integer change(long is, long was) {
        return was <= 0 ? null : Proportion.floorBasisPoints(is - was, was);
    }

    private static String tone(@Nullable Integer change) {
        return change == null || change == 0 ? "" : change > 0 ? "up" : "down";
    }
}

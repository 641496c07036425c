package dev.shipkeep.insight.web;

import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.core.receivable.Ageing;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.MoneyReader;
import dev.shipkeep.insight.cockpit.MoneyView;
import dev.shipkeep.insight.cockpit.RatedSums;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;

/** The money of the cockpit: charged, contracted, owed. */
public record MoneyPage(Frame frame, CockpitView view, MoneyView money) {

    private static final int TENTHS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String currency() {
        return view.standings().currency();
    }

    public String receivablesUrl() {
        return new CockpitLinks(view).receivables();
    }

    public List<Stat> stats() {
        RatedSums rated = money.rated();
        return List.of(
                amount("insight.money.rated", rated.totalFen(), difference(rated), "/rating"),
                rate("insight.money.margin", rated.marginRate(), frame.moneyShort(rated.costFen(), currency())),
                rate(
                        "insight.money.discount",
                        rated.discountRate(),
                        frame.moneyShort(rated.listFreightFen(), currency())),
                new Stat(
                        "insight.money.waiting",
                        frame.count(rated.waiting()),
                        frame.count(rated.waiting()),
                        frame.say("insight.money.waiting.note", frame.count(rated.parcels())),
                        rated.waiting() > 0 ? "down" : "",
                        "/rating/waiting"),
                amount("insight.money.owed", ageing().balanceFen(), days(), receivablesUrl()),
                amount("insight.money.overdue", ageing().overdueFen(), payers(), receivablesUrl()),
                new Stat(
                        "insight.money.contracts",
                        frame.count(money.activeContracts()),
                        frame.count(money.activeContracts()),
                        frame.say(
                                "insight.money.contracts.note", frame.count(money.endingContracts()), frame.count((long)
                                        MoneyReader.ENDING_DAYS)),
                        "",
                        "/contracts"));
    }

    private Stat amount(String label, long fen, String note, String url) {
        return new Stat(label, frame.moneyShort(fen, currency()), frame.money(fen, currency()), note, "", url);
    }

    private Stat rate(String label, OptionalInt basisPoints, String of) {
        String value = basisPoints.isPresent() ? Figures.percent(basisPoints.getAsInt()) : "—";
        return new Stat(label, value, value, frame.say(label + ".note", of), "", "/rating");
    }

    private String difference(RatedSums rated) {
        long fen = rated.freightFen() - rated.statedFen();
        return frame.say("insight.money.rated.note", (fen > 0 ? "+" : "") + frame.moneyShort(fen, currency()));
    }

    private String days() {
        OptionalLong tenths = money.speed().countedBack();
        return tenths.isEmpty()
                ? frame.say("insight.money.days.none")
                : frame.say("insight.money.days", tenths.getAsLong() / TENTHS + "." + tenths.getAsLong() % TENTHS);
    }

    private String payers() {
        return frame.say("insight.money.payers", frame.count(money.owed().overduePayers()));
    }

    private Ageing ageing() {
        return money.owed().ageing();
    }

    public boolean isAnythingOpen() {
        return ageing().openFen() != 0;
    }

    public List<AgeBand> bands() {
        return List.of(AgeBand.values());
    }

    public String bandName(AgeBand band) {
        return frame.say("insight.money.band." + band);
    }

    public String bandAmount(AgeBand band) {
        return frame.money(ageing().fen(band), currency());
    }

    /** As static/js/chart.js reads it. */
    public String chart() {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("name", frame.say("insight.money.open"));
        series.put("data", Arrays.stream(AgeBand.values()).map(ageing()::fen).toList());
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("type", "bar");
        chart.put("unit", "money");
        chart.put("x", bands().stream().map(this::bandName).toList());
        chart.put("series", List.of(series));
        return JSON.writeValueAsString(chart);
    }
}

package dev.shipkeep.team.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.team.Area;
import dev.shipkeep.team.Forecast;
import dev.shipkeep.team.Forecasts;
import java.util.List;

/** Months past and to come. */
public record ForecastPage(
        Frame frame,
        ListAddress address,
        Area area,
        CurrencyChoice currency,
        List<Forecast> months,
        Forecasts.Unlikely unlikely) {

    public String chart() {
        return new Chart("bar", "money")
                .with(
                        "x",
                        months.stream().map(month -> month.month().toString()).toList())
                .line(
                        frame.say("team.forecast.won"),
                        months.stream().map(Forecast::wonFen).toList(),
                        "stack",
                        "sum")
                .line(
                        frame.say("team.forecast.weighted"),
                        months.stream().map(Forecast::weightedFen).toList(),
                        "stack",
                        "sum")
                .line(
                        frame.say("team.forecast.target"),
                        months.stream().map(Forecast::targetFen).toList(),
                        "kind",
                        "line",
                        "dashed",
                        true)
                .json();
    }

    public String dealsUrl(String query) {
        return "/deals?" + query + (area.code().isEmpty() ? "" : "&unit=" + area.code());
    }
}

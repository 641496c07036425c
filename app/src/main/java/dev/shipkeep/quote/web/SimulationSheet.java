package dev.shipkeep.quote.web;

import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.RequestRefused;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteExports;
import dev.shipkeep.quote.QuoteSimulations;
import dev.shipkeep.quote.simulation.Lane;
import dev.shipkeep.quote.simulation.Simulation;
import dev.shipkeep.quote.simulation.Sums;
import dev.shipkeep.quote.simulation.WeightStep;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The simulation of a quote's saved discounts by lane and by weight as an Excel sheet. */
@Component
class SimulationSheet {

    private static final int FEN = 2;
    private static final int GRAMS = 3;

    private final QuoteSimulations simulations;
    private final QuoteExports exports;
    private final Divisions divisions;

    SimulationSheet(QuoteSimulations simulations, QuoteExports exports, Divisions divisions) {
        this.simulations = simulations;
        this.exports = exports;
        this.divisions = divisions;
    }

    void write(Quote quote, Frame frame, HttpServletResponse response) throws IOException {
        Simulation simulation = simulations
                .simulate(quote.id(), null)
                .map(QuoteSimulations.Outcome::simulation)
                .orElseThrow(() -> RequestRefused.invalid("card", "quote.noVersion"));
        exports.record(quote);
        String name = quote.number() + ".xlsx";
        try (ExcelDownload excel = ExcelDownload.start(response, name, titles(simulation, frame))) {
            for (Map.Entry<Lane, Sums> lane : simulation.lanes()) {
                excel.row(cells(frame.say("quote.by.lane"), lane(lane.getKey(), frame), lane.getValue()));
            }
            for (Map.Entry<WeightStep, Sums> step : simulation.steps()) {
                excel.row(cells(frame.say("quote.by.weight"), step.getKey().text(), step.getValue()));
            }
            excel.row(cells(frame.say("quote.by.total"), "", simulation.total()));
        }
    }

    private static List<String> titles(Simulation simulation, Frame frame) {
        List<String> titles = new ArrayList<>();
        for (String key : List.of(
                "by", "part", "parcels", "rated", "weight", "list", "freight", "revenue", "cost", "margin", "todayOf",
                "today")) {
            titles.add(frame.say("quote.sheet." + key));
        }
        simulation.rivals().forEach(rival -> {
            titles.add(frame.say("quote.sheet.rivalOf", rival));
            titles.add(rival);
        });
        return titles;
    }

    private String lane(Lane lane, Frame frame) {
        return lane.equals(Lane.OTHER)
                ? frame.say("quote.lane.other")
                : divisions.nameOf(lane.origin()) + " → " + divisions.nameOf(lane.destination());
    }

    private static List<@Nullable Object> cells(String by, String part, Sums sums) {
        Stream<@Nullable Object> own = Stream.of(
                by,
                part,
                sums.parcels(),
                sums.rated(),
                BigDecimal.valueOf(sums.grams(), GRAMS),
                yuan(sums.listFen()),
                yuan(sums.freightFen()),
                yuan(sums.revenueFen()),
                yuan(sums.cost().otherFen()),
                yuan(sums.cost().differenceFen()),
                yuan(sums.today().revenueFen()),
                yuan(sums.today().otherFen()));
        Stream<@Nullable Object> rivals =
                sums.rivals().stream().flatMap(rival -> Stream.of(yuan(rival.revenueFen()), yuan(rival.otherFen())));
        return Stream.concat(own, rivals).toList();
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN);
    }
}

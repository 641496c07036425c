package dev.shipkeep.bench;

import dev.shipkeep.bench.measure.CoreMeasure;
import dev.shipkeep.bench.measure.GradingMeasure;
import dev.shipkeep.bench.measure.HeapMeasure;
import dev.shipkeep.bench.measure.ImportMeasure;
import dev.shipkeep.bench.measure.LargeCarrier;
import dev.shipkeep.bench.measure.LeadsMeasure;
import dev.shipkeep.bench.measure.MonthMeasure;
import dev.shipkeep.bench.measure.PagesMeasure;
import dev.shipkeep.bench.measure.QuoteMeasure;
import dev.shipkeep.bench.measure.RatedMeasure;
import dev.shipkeep.bench.measure.StartMeasure;
import dev.shipkeep.bench.measure.TrackingMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command behind {@code bin/bench}. Exit code 1 when something could not be measured; a missed target is only shown. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; see bin/bench --help");
            System.exit(2);
            return;
        }
        List<Figure> figures = new ArrayList<>();
        boolean failed = false;
        for (MeasureName name : options.measures()) {
            try {
                Progress.say("== %s", name.name().toLowerCase(Locale.ROOT));
                figures.addAll(measure(name).take(options));
            } catch (MeasureFailed e) {
                failed = true;
                figures.add(new Figure(name.name().toLowerCase(Locale.ROOT), "" + e.getMessage(), "", Figure.Met.NO));
            }
        }
        if (!options.keep()) {
            LargeCarrier.delete(options);
        }
        System.out.println(table(figures));
        if (failed) {
            System.exit(1);
        }
    }

    private static Measure measure(MeasureName name) {
        return switch (name) {
            case CORE -> new CoreMeasure();
            case START -> new StartMeasure();
            case IMPORT -> new ImportMeasure();
            case RATED -> new RatedMeasure();
            case MONTH -> new MonthMeasure();
            case HEAP -> new HeapMeasure();
            case GRADING -> new GradingMeasure();
            case TRACKING -> new TrackingMeasure();
            case PAGES -> new PagesMeasure();
            case QUOTE -> new QuoteMeasure();
            case LEADS -> new LeadsMeasure();
        };
    }

    private static String table(List<Figure> figures) throws Exception {
        StringBuilder text = new StringBuilder(Machine.describe()).append("\n\n");
        text.append("| what | measured | target | met? |\n|---|---|---|---|\n");
        for (Figure figure : figures) {
            String met =
                    switch (figure.met()) {
                        case YES -> "yes";
                        case NO -> "no";
                        case NO_TARGET -> "";
                    };
            text.append("| %s | %s | %s | %s |\n".formatted(figure.what(), figure.measured(), figure.target(), met));
        }
        return text.toString();
    }
}

package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Medians;
import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.ProcessorTime;
import dev.shipkeep.bench.application.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows per second of an import of waybills, beside those of a plain COPY of the same rows, in turns. Each round takes the
 * next six months of the carrier's life, so that all parcels are new to the application.
 */
public final class ImportMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final double TARGET = 0.5;

    private final List<Double> imported = new ArrayList<>();
    private final List<Double> copied = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private String cost = "";

    @Override
    public List<Figure> take(Options options) throws Exception {
        Path folder = options.data().resolve("import");
        Folders.delete(folder);
        String token = Secrets.create();
        long parcelsPerRound = options.parcels() / 5;
        CarrierFiles files = CarrierFiles.create(folder, options.accounts() / 5, parcelsPerRound * ROUNDS);
        try (Application application = Application.start(folder, token, "768m")) {
            Imports imports = new Imports(application, token);
            imports.loadArchive(files);
            CopyReference copy = new CopyReference(application.database(), folder);
            int months = files.plan().months() / ROUNDS;
            for (int round = 0; round < ROUNDS; round++) {
                LocalDate first = files.plan().firstDay().plusMonths((long) round * months);
                Path file = files.waybills(first, first.plusMonths(months).minusDays(1));
                round(application, imports, copy, file);
            }
        }
        Folders.delete(folder);
        return List.of(
                Figure.atLeast(
                        "import of waybills ÷ plain COPY, rows/s, median of " + ROUNDS,
                        Medians.of(ratios),
                        "%.2f (" + Medians.runs("%.2f", ratios) + ")",
                        TARGET),
                Figure.plain("– import, rows/s", Medians.runs("%.0f", imported)),
                Figure.plain("– COPY, rows/s", Medians.runs("%.0f", copied)),
                Figure.plain("– processor seconds for a million rows, last round", cost));
    }

    private void round(Application application, Imports imports, CopyReference copy, Path file) throws IOException {
        Calm.await(application);
        application.database().execute("CHECKPOINT");
        ProcessorTime before = ProcessorTime.of(application);
        Imports.Done done = imports.load("waybill", file);
        ProcessorTime spent = ProcessorTime.of(application).since(before);
        Calm.await(application);
        imported.add(done.rowsPerSecond());
        CopyReference.Copied reference = copy.copy(application, done.id());
        copied.add(reference.rowsPerSecond());
        ratios.add(imported.getLast() / copied.getLast());
        double millions = done.rows() / 1e6;
        cost = Figure.text(
                "application %.1f, PostgreSQL %.1f, COPY %.1f",
                spent.application() / millions, spent.postgres() / millions, reference.processorSeconds() / millions);
        Progress.say("COPY %.0f rows/s, ratio %.2f, processor: %s", copied.getLast(), ratios.getLast(), cost);
    }
}

package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Figure;
import dev.shipkeep.bench.Measure;
import dev.shipkeep.bench.Options;
import java.io.IOException;
import java.util.List;

/** Loads the large data set and says how much heap that took. */
public final class HeapMeasure implements Measure {

    private static final double TARGET_MEGABYTES = 512;

    @Override
    public List<Figure> take(Options options) throws IOException {
        LargeCarrier carrier = LargeCarrier.ensure(options);
        return List.of(
                Figure.atMost(
                        "heap while importing a file of " + carrier.rows()
                                + " lines with -Xmx512m, one run, most in use",
                        carrier.heap().peakBeforeMegabytes(),
                        "%.0f MB",
                        TARGET_MEGABYTES,
                        " MB"),
                Figure.plain("– most in use after a collection", carrier.heap().peakAfterMegabytes() + " MB"),
                Figure.plain(
                        "– that import took",
                        Figure.text("%.0f s, %.0f rows/s", carrier.seconds(), carrier.rows() / carrier.seconds())));
    }
}

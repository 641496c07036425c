package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Options;
import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Application;
import dev.shipkeep.bench.application.Secrets;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The large data set, loaded once through the API into an application with a heap of 512 MB, and used by several
 * measures. What was seen while it was loaded is kept beside it.
 */
public final class LargeCarrier {

    private static final String LOADING_HEAP = "512m";
    private static final String SERVING_HEAP = "768m";
    private static final String STATE = "loaded.properties";

    private final Path folder;
    private final Properties state;

    private LargeCarrier(Path folder, Properties state) {
        this.folder = folder;
        this.state = state;
    }

    public static void delete(Options options) throws IOException {
        Folders.delete(folder(options));
    }

    /** Loads it unless it is there in the wanted size. */
    static LargeCarrier ensure(Options options) throws IOException {
        Path folder = folder(options);
        Properties state = new Properties();
        if (Files.exists(folder.resolve(STATE))) {
            try (Reader in = Files.newBufferedReader(folder.resolve(STATE))) {
                state.load(in);
            }
        }
        String size = options.accounts() + " accounts, " + options.parcels() + " parcels";
        if (!size.equals(state.getProperty("size"))) {
            Folders.delete(folder);
            state = load(options, folder);
            state.setProperty("size", size);
            try (Writer out = Files.newBufferedWriter(folder.resolve(STATE))) {
                state.store(out, null);
            }
        }
        return new LargeCarrier(folder, state);
    }

    private static Path folder(Options options) {
        return options.data().resolve("large");
    }

    private static Properties load(Options options, Path folder) throws IOException {
        CarrierFiles files = CarrierFiles.create(folder, options.accounts(), options.parcels());
        Path waybills = files.waybills();
        Path gcLog = folder.resolve("gc.log");
        String token = Secrets.create();
        Properties state = new Properties();
        try (Application application =
                Application.start(folder, token, LOADING_HEAP, "-Xlog:gc:file=" + gcLog + ":uptime:filecount=0")) {
            Imports imports = new Imports(application, token);
            imports.loadArchive(files);
            Imports.Done done = imports.load("waybill", waybills);
            HeapUse heap = HeapUse.read(gcLog);
            Calm.await(application);
            Progress.say("VACUUM ANALYZE, as autovacuum would have done by the next day");
            application.database().execute("VACUUM ANALYZE");
            application.database().execute("CHECKPOINT");
            state.setProperty("token", token);
            state.setProperty("rows", Long.toString(done.rows()));
            state.setProperty("seconds", Double.toString(done.seconds()));
            state.setProperty("peakBefore", Long.toString(heap.peakBeforeMegabytes()));
            state.setProperty("peakAfter", Long.toString(heap.peakAfterMegabytes()));
        }
        Files.delete(waybills);
        return state;
    }

    Application start() throws IOException {
        return Application.start(folder, token(), SERVING_HEAP);
    }

    String token() {
        return text("token");
    }

    long rows() {
        return Long.parseLong(text("rows"));
    }

    double seconds() {
        return Double.parseDouble(text("seconds"));
    }

    HeapUse heap() {
        return new HeapUse(Long.parseLong(text("peakBefore")), Long.parseLong(text("peakAfter")));
    }

    private String text(String name) {
        return state.getProperty(name, "");
    }
}

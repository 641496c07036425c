package dev.shipkeep.demo;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportState;
import dev.shipkeep.platform.importing.Imports;
import dev.shipkeep.platform.importing.Upload;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a simulated file in exactly as a person would: upload, guessed mapping, start, wait. */
@Component
class DemoImports {

    private static final Logger LOG = LoggerFactory.getLogger(DemoImports.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Imports imports;

    DemoImports(Imports imports) {
        this.imports = imports;
    }

    /** Writes one of the simulator's files. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    void take(String kind, Writer writer) throws IOException, InterruptedException {
        Path file = Files.createTempFile("shipkeep-demo-", ".csv");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.write(out);
            }
            ImportJob job = waitFor(start(kind, file));
            LOG.info("Demo: {} {} rows, {} rows/s", kind, job.rows().read(), job.rowsPerSecond());
        } finally {
            Files.delete(file);
        }
    }

    private long start(String kind, Path file) throws IOException {
        return Acting.as(SignedIn.SYSTEM, () -> {
            Upload upload = imports.upload(kind, "demo-" + kind + ".csv", FileContent.of(file), null, null);
            if (!(upload instanceof Upload.Accepted(long importId))) {
                throw new IllegalStateException("The demo file of " + kind + " was not accepted: " + upload);
            }
            imports.start(importId);
            return importId;
        });
    }

    private ImportJob waitFor(long importId) throws InterruptedException {
        while (true) {
            ImportJob job = Acting.as(SignedIn.SYSTEM, () -> imports.get(importId));
            if (job.state() == ImportState.DONE) {
                return job;
            }
            if (job.state() != ImportState.QUEUED && job.state() != ImportState.RUNNING) {
                throw new IllegalStateException(
                        "The demo import " + importId + " ended as " + job.state() + ": " + job.failure());
            }
            Thread.sleep(LOOK_EVERY);
        }
    }
}

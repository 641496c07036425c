package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.importing.internal.ProbeReader;
import java.io.IOException;

/** A first look at an uploaded file: what it is, how to read it, what stands in it. */
public final class FileProbe {

    public static final int SAMPLE_ROWS = 20;

    private FileProbe() {}

    public static ProbeResult probe(FileContent content, String fileName) throws IOException {
        return probe(content, fileName, FileOptions.auto());
    }

    /** @param options what the person has already chosen; the rest is found out */
    public static ProbeResult probe(FileContent content, String fileName, FileOptions options) throws IOException {
        return ProbeReader.probe(content, fileName, options);
    }
}

package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.file.Files;
import dev.shipkeep.platform.importing.FileContent;
import java.io.InputStream;

/** An upload as the database keeps it. */
public record StoredContent(Files files, long fileId, long sizeBytes) implements FileContent {

    @Override
    public InputStream open() {
        return files.open(fileId);
    }
}

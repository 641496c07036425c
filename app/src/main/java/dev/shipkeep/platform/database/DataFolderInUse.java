package dev.shipkeep.platform.database;

import java.nio.file.Path;

/** Another application holds the data folder. */
final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder) {
        super(
                "The data folder %s is in use by another running Shipkeep. Stop that one, or choose another folder with --data."
                        .formatted(folder.toAbsolutePath()));
    }
}

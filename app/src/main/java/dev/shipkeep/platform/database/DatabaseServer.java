package dev.shipkeep.platform.database;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The address of the database, and the server behind it when it is ours to stop. */
record DatabaseServer(
        String url,
        @Nullable String user,
        @Nullable String password,
        int connections,
        @Nullable EmbeddedDatabase embedded)
        implements AutoCloseable {

    static DatabaseServer embedded(EmbeddedDatabase database, int connections) {
        return new DatabaseServer(database.url(), "postgres", database.password(), connections, database);
    }

    static DatabaseServer external(DatabaseProperties.External external) {
        String url = Objects.requireNonNull(external.url());
        return new DatabaseServer(url, external.user(), external.password(), external.connections(), null);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}

package dev.shipkeep.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The password of the own server's superuser. A fresh cluster trusts every local connection; other users of the machine
 * must not read a carrier's data, so the password is set and asked for from the first start on.
 */
final class ServerPassword {

    private static final String RULES = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path rulesFile;
    private final String text;

    private ServerPassword(Path rulesFile, String text) {
        this.rulesFile = rulesFile;
        this.text = text;
    }

    /** The kept password, or a new one that is kept where only this user can read it. */
    static ServerPassword of(Path folder, Path cluster) throws IOException {
        Path file = folder.resolve("postgresql.password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return new ServerPassword(
                cluster.resolve("pg_hba.conf"), Files.readString(file).strip());
    }

    String text() {
        return text;
    }

    /** Makes the server ask for the password; does nothing where it already does. */
    void demand(String url) throws IOException {
        if (Files.readString(rulesFile).equals(RULES)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, "postgres", text);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + text + "'");
            Files.writeString(rulesFile, RULES);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The database server's password could not be set", e);
        }
    }
}

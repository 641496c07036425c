package dev.shipkeep.bench.application;

import dev.shipkeep.bench.MeasureFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The application's PostgreSQL, reached beside the application as its superuser. */
public final class Database {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;

    private Database(String url, String password) {
        this.url = url;
        this.password = password;
    }

    static Database in(Path data) throws IOException {
        List<String> lines = Files.readAllLines(pidFile(data));
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres?prepareThreshold=3",
                Files.readString(data.resolve("postgresql.password")).strip());
    }

    /** Process id of the server in a data folder; -1 when there is none. */
    static long findPid(Path data) {
        try {
            return Files.exists(pidFile(data))
                    ? Long.parseLong(
                            Files.readAllLines(pidFile(data)).get(PID_LINE).strip())
                    : -1;
        } catch (IOException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postgresql/postmaster.pid");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new MeasureFailed("PostgreSQL: " + e.getMessage());
        }
    }

    /** The first column of all rows. */
    public List<String> list(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String value = rows.getString(1);
                    values.add(value == null ? "" : value);
                }
            }
            return values;
        } catch (SQLException e) {
            throw new MeasureFailed("PostgreSQL: " + e.getMessage());
        }
    }

    public long number(String sql, Object... parameters) {
        List<String> values = list(sql, parameters);
        return values.isEmpty() || values.getFirst().isEmpty() ? 0 : Long.parseLong(values.getFirst());
    }

    public String getText(String sql, Object... parameters) {
        List<String> values = list(sql, parameters);
        if (values.isEmpty()) {
            throw new MeasureFailed("no row: " + sql);
        }
        return values.getFirst();
    }

    /**
     * A sign-in or an API token of a person with all permissions of the person's roles, as the application would make it.
     *
     * @param kind browser or api
     * @return the secret
     */
    public String signIn(String username, String kind) {
        String secret = Secrets.create();
        List<String> made = list("""
                INSERT INTO organization.access_token (token_hash, person_id, kind, name, permissions, expires_at)
                SELECT ?, person.id, ?, 'bench',
                       ARRAY(SELECT DISTINCT unnest(role.permissions)
                             FROM organization.person_role JOIN organization.role ON role.code = person_role.role_code
                             WHERE person_role.person_id = person.id),
                       now() + interval '1 day'
                FROM organization.person WHERE username = ? RETURNING id""", Secrets.hash(secret), kind, username);
        if (made.isEmpty()) {
            throw new MeasureFailed("There is nobody called " + username);
        }
        return secret;
    }
}

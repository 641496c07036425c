package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.ImportProblem;
import dev.shipkeep.platform.importing.RowResult;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bad rows with their reasons and their cells. */
@Component
public class ProblemStore {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProblemStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Returns how many bytes of cells were kept. */
    long insert(long importId, List<RowResult.BadRow> rows, RawCells cells) {
        long[] bytes = new long[1];
        batches.batchUpdate(
                "INSERT INTO platform.import_problem (import_id, line, problems, cells) VALUES (?, ?, ?::jsonb, ?)",
                rows,
                ROWS_AT_ONCE,
                (statement, row) -> {
                    byte[] packed = CellBytes.of(cells.get(row.line()));
                    bytes[0] += packed.length;
                    set(statement, importId, row, packed);
                });
        return bytes[0];
    }

    private static void set(PreparedStatement statement, long importId, RowResult.BadRow row, byte[] cells)
            throws SQLException {
        statement.setLong(1, importId);
        statement.setLong(2, row.line());
        statement.setString(3, ImportJson.write(row.problems()));
        statement.setBytes(4, cells);
    }

    /** In the order of the file, behind {@code afterLine}. */
    public List<ImportProblem> list(long importId, long afterLine, int limit) {
        return jdbc.sql("""
                SELECT line, problems::text AS problems, cells FROM platform.import_problem
                WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?""")
                .params(importId, afterLine, limit)
                .query((row, number) -> new ImportProblem(
                        row.getLong("line"),
                        ImportJson.readProblems(row.getString("problems")),
                        List.of(CellBytes.read(row.getBytes("cells")))))
                .list();
    }
}

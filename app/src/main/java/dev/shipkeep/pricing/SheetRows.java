package dev.shipkeep.pricing;

import dev.shipkeep.pricing.sheet.Column;
import dev.shipkeep.pricing.sheet.SheetRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of versions in the database, column by column as the sheet has them. */
@Component
class SheetRows {

    private static final int BATCH = 1_000;
    private static final int OWN_COLUMNS = 2;

    /** In the order of {@link Column}. */
    private static final String INSERT = """
            INSERT INTO pricing.sheet_row
                (version_id, line, row_kind, product, origin_zone, destination_zone, items, from_value, through_value,
                 first_grams, price_fen, step_grams, step_price_fen, rounding, piece_price_fen, minimum_fen, cap_fen,
                 surcharge, charge, percent_ppm, includes, measure, divisor, side_from_mm, pieces, size_required,
                 promised_hours, currency_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            SELECT line, row_kind, product, origin_zone, destination_zone, items, from_value, through_value,
                   first_grams, price_fen, step_grams, step_price_fen, rounding, piece_price_fen, minimum_fen, cap_fen,
                   surcharge, charge, percent_ppm, includes, measure, divisor, side_from_mm, pieces, size_required,
                   promised_hours, currency_code
            FROM pricing.sheet_row WHERE version_id = ? ORDER BY line""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    SheetRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long versionId, List<SheetRow> rows) {
        template.batchUpdate(INSERT, rows, BATCH, (statement, row) -> set(statement, versionId, row));
    }

    private static void set(PreparedStatement statement, long versionId, SheetRow row) throws SQLException {
        statement.setLong(1, versionId);
        statement.setLong(2, row.line());
        for (Column column : Column.values()) {
            int type = column.isNumber() ? Types.BIGINT : Types.VARCHAR;
            statement.setObject(column.ordinal() + OWN_COLUMNS + 1, row.cells().get(column), type);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<SheetRow> list(long versionId) {
        return jdbc.sql(SELECT)
                .param(versionId)
                .query((row, number) -> read(row))
                .list();
    }

    private static SheetRow read(ResultSet row) throws SQLException {
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Object cell = row.getObject(column.field());
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        return new SheetRow(row.getLong("line"), cells);
    }
}

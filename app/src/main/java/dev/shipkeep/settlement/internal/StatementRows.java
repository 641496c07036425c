package dev.shipkeep.settlement.internal;

import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.Statement.Before;
import dev.shipkeep.settlement.Statement.Confirmation;
import dev.shipkeep.settlement.Statement.Issue;
import dev.shipkeep.settlement.Statement.Payer;
import dev.shipkeep.settlement.Statement.Sums;
import dev.shipkeep.settlement.Statement.Terms;
import dev.shipkeep.settlement.StatementState;
import dev.shipkeep.settlement.Warning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a statement and how a row of them is read. */
public final class StatementRows {

    /** To be followed by conditions; joins the payer under its policy. */
    public static final String SELECT = """
            SELECT statement.id, statement.payer_id, account.code, account.name, unit.name AS unit_name, statement.month,
                   statement.currency, statement.state, statement.accounts, statement.parcels,
                   statement.chargeable_grams, statement.waiting, statement.total_fen, statement.tax_fen,
                   statement.contract_number, statement.tax_ppm, statement.credit_days, statement.billing_day,
                   statement.previous_parcels, statement.previous_fen, statement.warnings, statement.made_at,
                   statement.content_hash, statement.number, statement.issued_on, statement.due_on, statement.closed_at,
                   statement.closed_by_name, statement.confirmed_at, statement.confirmed_by_name,
                   statement.confirmation
            FROM settlement.statement
                JOIN account.account ON account.id = statement.payer_id
                JOIN organization.unit ON unit.id = account.unit_id
            """;

    private StatementRows() {}

    public static Statement read(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getLong("id"),
                new Payer(
                        row.getLong("payer_id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit_name")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("currency"),
                StatementState.valueOf(row.getString("state")),
                new Sums(
                        row.getInt("accounts"),
                        row.getLong("parcels"),
                        row.getLong("chargeable_grams"),
                        row.getLong("waiting"),
                        row.getLong("total_fen"),
                        row.getLong("tax_fen")),
                new Terms(
                        row.getString("contract_number"),
                        new Share(row.getLong("tax_ppm")),
                        row.getInt("credit_days"),
                        row.getInt("billing_day")),
                before(row),
                warnings(row),
                row.getTimestamp("made_at").toInstant(),
                row.getString("content_hash"),
                issue(row),
                confirmation(row));
    }

    private static @Nullable Before before(ResultSet row) throws SQLException {
        Long parcels = row.getObject("previous_parcels", Long.class);
        Long fen = row.getObject("previous_fen", Long.class);
        return parcels == null || fen == null ? null : new Before(parcels, fen);
    }

    private static List<Warning> warnings(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("warnings").getArray())
                .map(Warning::valueOf)
                .toList();
    }

    private static @Nullable Issue issue(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return number == null
                ? null
                : new Issue(
                        number,
                        Objects.requireNonNull(row.getObject("issued_on", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getString("closed_by_name"));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        return row.getTimestamp("confirmed_at") == null
                ? null
                : new Confirmation(
                        row.getTimestamp("confirmed_at").toInstant(),
                        row.getString("confirmed_by_name"),
                        Objects.requireNonNullElse(row.getString("confirmation"), ""));
    }
}

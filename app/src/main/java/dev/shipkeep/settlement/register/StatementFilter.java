package dev.shipkeep.settlement.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.settlement.StatementState;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of statements is narrowed to.
 *
 * @param payer part of the payer's name or its code; or the number of a statement
 * @param unit code or name of a unit; everything below it counts
 * @param state null for any
 * @param warned only those with a warning
 */
public record StatementFilter(
        @Nullable YearMonth month,
        String payer,
        String unit,
        @Nullable StatementState state,
        boolean warned) {

    public static final Set<String> PARAMETERS = Set.of("month", "q", "unit", "state", "warned");

    public static StatementFilter of(ListAddress address) {
        return new StatementFilter(
                month(address.value("month")),
                address.value("q"),
                address.value("unit"),
                state(address.value("state")),
                address.value("warned").equals("yes"));
    }

    /** All statements of a month. */
    public static StatementFilter ofMonth(YearMonth month) {
        return new StatementFilter(month, "", "", null, false);
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable StatementState state(String text) {
        for (StatementState state : StatementState.values()) {
            if (state.name().equals(text.toUpperCase(Locale.ROOT))) {
                return state;
            }
        }
        return null;
    }

    Where where() {
        Where where = new Where();
        if (month != null) {
            where.and("statement.month = ?", month.atDay(1));
        }
        if (state != null) {
            where.and("statement.state = ?", state.name());
        }
        if (warned) {
            where.and("statement.warnings <> '{}'");
        }
        if (!payer.isEmpty()) {
            where.and(
                    "(position(? IN account.name) > 0 OR account.code = ? OR statement.number = ?)",
                    payer,
                    payer,
                    payer);
        }
        if (!unit.isEmpty()) {
            where.and("""
                    account.unit_id = ANY (ARRAY(
                        SELECT below.id FROM organization.unit below
                            JOIN organization.unit chosen ON below.path <@ chosen.path
                        WHERE chosen.code = ? OR chosen.name = ?))""", unit, unit);
        }
        return where;
    }
}

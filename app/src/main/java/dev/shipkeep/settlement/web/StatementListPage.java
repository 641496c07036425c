package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementState;
import dev.shipkeep.settlement.register.StatementRegister;
import dev.shipkeep.settlement.register.StatementSelection;
import java.time.YearMonth;
import java.util.List;

/** The list of statements, here and within the month's page. */
public record StatementListPage(
        Frame frame, StatementSelection selection, StatementRegister.View view, List<YearMonth> months) {

    public List<StatementState> states() {
        return List.of(StatementState.values());
    }

    public boolean isFiltered() {
        return !selection
                .address()
                .fromStart()
                .without("sort")
                .without("order")
                .values()
                .isEmpty();
    }

    public String change(Statement row) {
        return row.before() == null
                ? "—"
                : StatementWords.signed(row.difference().fen(), row.currency());
    }

    public String changePercent(Statement row) {
        return StatementWords.changePercent(row);
    }

    public String number(Statement row) {
        return row.numberOr(frame.say("settlement.number.preview"));
    }
}

package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.Statement;
import java.util.List;

/** The newest statements of an account that pays. */
public record StatementPanelPage(Frame frame, String payerCode, List<Statement> statements) {

    public String number(Statement row) {
        return row.numberOr(frame.say("settlement.number.preview"));
    }
}

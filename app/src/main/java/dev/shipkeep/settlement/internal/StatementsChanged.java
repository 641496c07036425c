package dev.shipkeep.settlement.internal;

import java.util.List;

/** Statements come to something else than was shown, so they were not closed; the transaction goes back. */
public final class StatementsChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    StatementsChanged(List<Long> statementIds) {
        super("statements " + statementIds + " are not what their previews say");
    }
}

package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.RatedLine;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.DisputeState;
import dev.shipkeep.settlement.Note;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with what it is about and its answer.
 *
 * @param line null unless it is about a waybill
 * @param note the credit note that answered it; null when none did
 */
public record DisputePage(
        Frame frame,
        Dispute dispute,
        @Nullable RatedLine line,
        @Nullable Note note,
        String typedAmount,
        String typedAnswer,
        FieldProblems problems) {

    public String about() {
        return DisputesPage.about(frame, dispute);
    }

    public boolean isOpen() {
        return dispute.state() == DisputeState.OPEN;
    }

    public String money(long fen) {
        return frame.money(fen, dispute.currency());
    }

    public String kilograms(int grams) {
        return StatementWords.kilograms(grams);
    }
}

package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.Note;
import java.util.List;

/** Disputes that wait for an answer, notes that wait for a second person, and what was decided last. */
public record DisputesPage(
        Frame frame,
        List<Dispute> open,
        List<Note> proposed,
        List<Dispute> answered,
        List<Note> decided,
        FieldProblems problems) {

    public boolean mayWrite() {
        return frame.may(Permission.SETTLEMENT_WRITE);
    }

    /** Whether the person made the note and so needs somebody else for it. */
    public boolean isOwn(Note note) {
        return note.madeById() == frame.signedIn().id();
    }

    public String about(Dispute dispute) {
        return about(frame, dispute);
    }

    static String about(Frame frame, Dispute dispute) {
        if (!dispute.waybillNo().isEmpty()) {
            return dispute.waybillNo();
        }
        return dispute.itemPosition() == 0
                ? frame.say("settlement.dispute.whole")
                : frame.say("settlement.dispute.item", dispute.itemPosition());
    }
}

package dev.shipkeep.settlement;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down who did what to a note. */
@Component
class NoteTrail {

    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    NoteTrail(Audit audit, Timeline timeline, BusinessTime time) {
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    LocalDate today() {
        return time.today();
    }

    void made(Note note) {
        audit.recordOfAccount(note.payerId(), "create", "settlementNote", note.id(), null, note);
    }

    void decided(Note before, Note after) {
        audit.recordOfAccount(after.payerId(), "decideNote", "settlementNote", after.id(), before, after);
        if (after.state() == NoteState.POSTED) {
            timeline.add(
                    after.payerId(),
                    time.now(),
                    "statement",
                    "settlement.timeline.note." + after.kind(),
                    List.of(
                            String.valueOf(after.number()),
                            Figures.money(after.amountFen(), after.currency()),
                            after.statementNumber()));
        }
    }
}

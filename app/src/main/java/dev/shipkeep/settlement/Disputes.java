package dev.shipkeep.settlement;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.internal.DisputeStore;
import dev.shipkeep.settlement.internal.StatementReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections to closed statements: to a line, an item or the whole, answered by a credit note or by words. */
@Component
public class Disputes {

    private static final int LISTED = 200;

    private final DisputeStore store;
    private final StatementReader statements;
    private final StatementLines lines;
    private final Notes notes;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Disputes(
            DisputeStore store,
            StatementReader statements,
            StatementLines lines,
            Notes notes,
            Audit audit,
            Timeline timeline,
            BusinessTime time) {
        this.store = store;
        this.statements = statements;
        this.lines = lines;
        this.notes = notes;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Dispute getDispute(long id) {
        return store.getDispute(id);
    }

    @Transactional(readOnly = true)
    public List<Dispute> listOf(long statementId) {
        return store.listOf(statementId);
    }

    /** Those that wait for an answer, the oldest first; or the answered ones, newest first. */
    @Transactional(readOnly = true)
    public List<Dispute> list(boolean open) {
        return store.list(open, LISTED);
    }

    @Transactional
    public Change<Dispute> open(long statementId, Dispute.Claim claim) {
        Statement statement = statements.findStatement(statementId).orElseThrow(NotFound::new);
        if (!statement.state().isClosed()) {
            return Change.refused("reason", "settlement.dispute.notClosed");
        }
        if (claim.reason().isBlank() || claim.reason().length() > Notes.LONGEST_TEXT) {
            return Change.refused("reason", "settlement.reason.wrong", Notes.LONGEST_TEXT);
        }
        Optional<Long> billedFen = billedFen(statement, claim);
        if (billedFen.isEmpty()) {
            return Change.refused("waybill", "settlement.dispute.noLine");
        }
        if (claim.claimedFen() <= 0 || claim.claimedFen() > billedFen.get()) {
            return Change.refused(
                    "claimed",
                    "settlement.dispute.tooMuch",
                    Figures.money(Math.max(0, billedFen.get()), statement.currency()));
        }
        Optional<Long> id = store.insert(statement, claim);
        if (id.isEmpty()) {
            return Change.refused("waybill", "settlement.dispute.twice");
        }
        Dispute dispute = store.getDispute(id.get());
        audit.recordOfAccount(dispute.payerId(), "create", "dispute", dispute.id(), null, dispute);
        tell(dispute, "opened", dispute.claimedFen());
        return new Change.Done<>(dispute);
    }

    /** What is billed under what is disputed. */
    private Optional<Long> billedFen(Statement statement, Dispute.Claim claim) {
        if (!claim.waybillNo().isEmpty()) {
            return lines.find(statement.id(), claim.waybillNo()).map(line -> line.totalFen());
        }
        if (claim.itemPosition() != 0) {
            return statements.listParts(statement.id()).stream()
                    .filter(part -> part.position() == claim.itemPosition())
                    .map(StatementPart::amountFen)
                    .findFirst();
        }
        return Optional.of(statement.sums().totalFen());
    }

    /**
     * Answers a dispute.
     *
     * @param acceptedFen what is credited; 0 when it is refused
     */
    @Transactional
    public Change<Dispute> answer(long disputeId, long acceptedFen, String answer) {
        Dispute dispute = store.lock(disputeId);
        if (dispute.state() != DisputeState.OPEN) {
            return Change.refused("answer", "settlement.dispute.answered");
        }
        if (acceptedFen < 0 || acceptedFen > dispute.claimedFen()) {
            return Change.refused(
                    "accepted", "settlement.dispute.tooMuch", Figures.money(dispute.claimedFen(), dispute.currency()));
        }
        if (answer.isBlank() || answer.length() > Notes.LONGEST_TEXT) {
            return Change.refused("answer", "settlement.reason.wrong", Notes.LONGEST_TEXT);
        }
        Long noteId = null;
        if (acceptedFen > 0) {
            Change<Note> made = notes.create(dispute.statementId(), NoteKind.CREDIT, acceptedFen, answer);
            if (made instanceof Change.Refused<Note>(var problems)) {
                return new Change.Refused<>(problems);
            }
            noteId = ((Change.Done<Note>) made).value().id();
        }
        store.answer(dispute, acceptedFen, answer.strip(), noteId);
        Dispute answered = store.getDispute(disputeId);
        audit.recordOfAccount(dispute.payerId(), "answerDispute", "dispute", disputeId, dispute, answered);
        tell(answered, acceptedFen > 0 ? "accepted" : "refused", acceptedFen);
        return new Change.Done<>(answered);
    }

    private void tell(Dispute dispute, String what, long fen) {
        timeline.add(
                dispute.payerId(),
                time.now(),
                "statement",
                "settlement.timeline.dispute." + what,
                List.of(dispute.statementNumber(), Figures.money(fen, dispute.currency()), dispute.reason()));
    }
}

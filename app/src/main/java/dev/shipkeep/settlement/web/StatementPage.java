package dev.shipkeep.settlement.web;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.receivable.OpenItem;
import dev.shipkeep.settlement.CoveredAccount;
import dev.shipkeep.settlement.Dispute;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.NoteState;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its items, accounts, disputes and notes.
 *
 * @param adjustments what it bills of days that were billed before, some of them at most
 * @param posted what is open of it; null for a preview and where nothing was posted
 * @param typed what was typed into the form that was refused
 */
public record StatementPage(
        Frame frame,
        Statement statement,
        List<StatementPart> parts,
        List<CoveredAccount> accounts,
        List<Adjustment> adjustments,
        List<Dispute> disputes,
        List<Note> notes,
        @Nullable OpenItem posted,
        Typed typed,
        FieldProblems problems) {

    /**
     * A form as it was typed.
     *
     * @param form which of the page's forms: dispute, note, confirmation, closing; empty for none
     */
    public record Typed(String form, String waybillNo, int item, String amount, String reason, String kind) {

        static final Typed NOTHING = new Typed("", "", 0, "", "", "");
    }

    public String url() {
        return "/statements/" + statement.id();
    }

    public String number() {
        return statement.numberOr(frame.say("settlement.number.preview"));
    }

    public String item(StatementPart part) {
        return StatementWords.item(frame, part);
    }

    public List<String> reasons(StatementPart part) {
        return StatementWords.reasons(frame, part, statement.currency());
    }

    public String money(long fen) {
        return frame.money(fen, statement.currency());
    }

    public String kilograms(long grams) {
        return StatementWords.kilograms(grams);
    }

    public String tax() {
        return StatementWords.percent(statement.terms().tax().partsPerMillion());
    }

    public boolean countsWeight(StatementPart part) {
        return part.kind() == ItemKind.FREIGHT || part.kind() == ItemKind.ADJUSTMENT;
    }

    public String change() {
        return StatementWords.signed(statement.difference().fen(), statement.currency());
    }

    public String changePercent() {
        return StatementWords.changePercent(statement);
    }

    public boolean mayWrite() {
        return frame.may(Permission.SETTLEMENT_WRITE);
    }

    /** Accounts whose names and lines the person does not see. */
    public long outOfSight() {
        return accounts.stream()
                .filter(account -> !account.isInSight() && account.parcels() > 0)
                .count();
    }

    /** Those that sent something, or have parcels that wait. */
    public List<CoveredAccount> sending() {
        return accounts.stream()
                .filter(account -> account.parcels() > 0 || account.waiting() > 0)
                .toList();
    }

    /** What is owed of it with its notes. */
    public long withNotesFen() {
        return statement.sums().totalFen()
                + notes.stream()
                        .filter(note -> note.state() == NoteState.POSTED)
                        .mapToLong(Note::signedFen)
                        .sum();
    }

    public boolean isRefused(String form) {
        return typed.form().equals(form);
    }
}

package dev.shipkeep.settlement.web;

import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.settlement.CoveredAccount;
import dev.shipkeep.settlement.Note;
import dev.shipkeep.settlement.OwnCompany;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementPart;
import java.util.List;

/** All of a statement but its parcels, for files. */
record StatementView(
        OwnCompany company,
        Statement statement,
        List<StatementPart> parts,
        List<CoveredAccount> accounts,
        List<Adjustment> adjustments,
        List<Note> notes) {

    /** What is owed with the posted notes. */
    long withNotesFen() {
        return statement.sums().totalFen()
                + notes.stream().mapToLong(Note::signedFen).sum();
    }

    List<CoveredAccount> sending() {
        return accounts.stream().filter(account -> account.parcels() > 0).toList();
    }

    /** Whether all lines can be shown to the person. */
    boolean isWhole() {
        return sending().stream().allMatch(CoveredAccount::isInSight);
    }
}

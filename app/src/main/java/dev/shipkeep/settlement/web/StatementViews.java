package dev.shipkeep.settlement.web;

import dev.shipkeep.settlement.NoteState;
import dev.shipkeep.settlement.Notes;
import dev.shipkeep.settlement.OwnCompanies;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.Statements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what files show of a statement. */
@Component
class StatementViews {

    private final OwnCompanies companies;
    private final Statements statements;
    private final StatementLines lines;
    private final Notes notes;

    StatementViews(OwnCompanies companies, Statements statements, StatementLines lines, Notes notes) {
        this.companies = companies;
        this.statements = statements;
        this.lines = lines;
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    public StatementView view(Statement statement) {
        return new StatementView(
                companies.get(),
                statement,
                statements.listParts(statement.id()),
                statements.listAccounts(statement.id()),
                lines.listAdjustments(statement.id()),
                notes.listOf(statement.id()).stream()
                        .filter(note -> note.state() == NoteState.POSTED)
                        .toList());
    }
}

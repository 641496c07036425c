package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.receivable.OpenItem;
import dev.shipkeep.receivable.PostingKind;
import dev.shipkeep.receivable.Receivables;
import dev.shipkeep.settlement.Disputes;
import dev.shipkeep.settlement.Notes;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.StatementLines;
import dev.shipkeep.settlement.Statements;
import dev.shipkeep.settlement.web.StatementPage.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a statement shows. */
@Component
class StatementPages {

    private static final int ADJUSTMENTS_SHOWN = 100;

    private final Statements statements;
    private final StatementLines lines;
    private final Disputes disputes;
    private final Notes notes;
    private final Receivables receivables;

    StatementPages(
            Statements statements, StatementLines lines, Disputes disputes, Notes notes, Receivables receivables) {
        this.statements = statements;
        this.lines = lines;
        this.disputes = disputes;
        this.notes = notes;
        this.receivables = receivables;
    }

    @Transactional(readOnly = true)
    public StatementPage page(long id, Frame frame, Typed typed, FieldProblems problems) {
        Statement statement = statements.getStatement(id);
        List<Adjustment> adjustments = lines.listAdjustments(id);
        return new StatementPage(
                frame,
                statement,
                statements.listParts(id),
                statements.listAccounts(id),
                adjustments.subList(0, Math.min(ADJUSTMENTS_SHOWN, adjustments.size())),
                disputes.listOf(id),
                notes.listOf(id),
                posted(statement),
                typed,
                problems);
    }

    private @Nullable OpenItem posted(Statement statement) {
        Statement.Issue issue = statement.issue();
        return issue == null
                ? null
                : receivables.findItem(PostingKind.STATEMENT, issue.number()).orElse(null);
    }
}

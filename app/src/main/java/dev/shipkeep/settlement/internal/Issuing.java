package dev.shipkeep.settlement.internal;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.Posting;
import dev.shipkeep.receivable.PostingKind;
import dev.shipkeep.receivable.Receivables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells everybody concerned that a statement is issued: the ledger, the audit trail, the account's time-line. */
@Component
class Issuing {

    private final Receivables receivables;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Issuing(Receivables receivables, Audit audit, Timeline timeline, BusinessTime time) {
        this.receivables = receivables;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    void announce(long statementId, String number, Draft draft, LocalDate issuedOn, LocalDate dueOn) {
        long total = draft.sum().totalFen();
        if (total != 0) {
            receivables.post(new Posting(
                    draft.payerId(),
                    draft.currency(),
                    PostingKind.STATEMENT,
                    number,
                    statementId,
                    issuedOn,
                    dueOn,
                    total));
        }
        audit.recordOfAccount(
                draft.payerId(),
                "closeStatement",
                "statement",
                statementId,
                null,
                Map.of("number", number, "month", draft.month().toString(), "totalFen", total));
        timeline.add(
                draft.payerId(),
                time.now(),
                "statement",
                "settlement.timeline.closed",
                List.of(number, Figures.money(total, draft.currency()), dueOn.toString()));
    }
}

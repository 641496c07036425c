package dev.shipkeep.deal.proposal;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections of customers, and the answers that worked before. */
@Component
public class Objections {

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Audit audit;
    private final BusinessTime time;

    Objections(JdbcClient jdbc, Deals deals, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.audit = audit;
        this.time = time;
    }

    /** An answer that was given before. */
    public record Proven(String answer, long times) {}

    @Transactional(readOnly = true)
    public List<Objection> list(long dealId) {
        return jdbc.sql("""
                SELECT id, kind, objection, answer, worked, by_name FROM deal.objection WHERE deal_id = ? ORDER BY id""")
                .param(dealId)
                .query((row, number) -> new Objection(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("objection"),
                        row.getString("answer"),
                        row.getObject("worked", Boolean.class),
                        row.getString("by_name")))
                .list();
    }

    /** What answered objections of a kind, most often first; of the whole carrier, without customers. */
    @Transactional(readOnly = true)
    public List<Proven> listProven(String kind) {
        return jdbc.sql("SELECT answer, times FROM deal.answers_that_worked(?)")
                .param(kind)
                .query(Proven.class)
                .list();
    }

    @Transactional
    public Change<Deal> add(long dealId, String kind, String text, String answer) {
        Deal deal = deals.getDeal(dealId);
        List<FieldProblem> problems = new ArrayList<>();
        if (!Objection.KINDS.contains(kind)) {
            problems.add(FieldProblem.of("kind", "deal.problem.objectionKind"));
        }
        if (text.isBlank()) {
            problems.add(FieldProblem.of("text", "deal.problem.objection"));
        }
        if (text.length() > DealKeeper.LONGEST_TEXT) {
            problems.add(FieldProblem.of("text", "deal.problem.long", DealKeeper.LONGEST_TEXT));
        }
        if (answer.length() > DealKeeper.LONGEST_TEXT) {
            problems.add(FieldProblem.of("answer", "deal.problem.long", DealKeeper.LONGEST_TEXT));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO deal.objection (deal_id, kind, objection, answer, by_name, made_at)
                VALUES (?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(dealId, kind, text.strip(), answer.strip(), Acting.get().name(), Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        audit.recordOfAccount(deal.accountId(), "create", "objection", id, null, text);
        return new Change.Done<>(deal);
    }

    /** @param worked null as long as nobody knows */
    @Transactional
    public Change<Deal> answer(long dealId, long id, String answer, @Nullable Boolean worked) {
        Deal deal = deals.getDeal(dealId);
        if (answer.isBlank() || answer.length() > DealKeeper.LONGEST_TEXT) {
            return Change.refused("answer", "deal.problem.answer", DealKeeper.LONGEST_TEXT);
        }
        int answered = jdbc.sql("""
                UPDATE deal.objection SET answer = :answer, worked = :worked WHERE id = :id AND deal_id = :deal""")
                .param("answer", answer.strip())
                .param("worked", worked, Types.BOOLEAN)
                .param("id", id)
                .param("deal", dealId)
                .update();
        if (answered == 0) {
            throw new NotFound();
        }
        audit.recordOfAccount(deal.accountId(), "change", "objection", id, null, answer);
        return new Change.Done<>(deal);
    }
}

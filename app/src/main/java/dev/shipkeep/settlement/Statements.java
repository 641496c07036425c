package dev.shipkeep.settlement;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.internal.StatementReader;
import dev.shipkeep.settlement.internal.StatementRows;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Statements for pages, programs and other modules. Whoever asks gets those of payers that the acting person sees. */
@Component
public class Statements {

    private static final int LONGEST_CONFIRMATION = 200;

    private final JdbcClient jdbc;
    private final StatementReader reader;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Statements(JdbcClient jdbc, StatementReader reader, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** @throws NotFound when there is none or it may not be seen */
    @Transactional(readOnly = true)
    public Statement getStatement(long id) {
        return findStatement(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Statement> findStatement(long id) {
        return reader.findStatement(id);
    }

    @Transactional(readOnly = true)
    public List<StatementPart> listParts(long statementId) {
        return reader.listParts(statementId);
    }

    @Transactional(readOnly = true)
    public List<CoveredAccount> listAccounts(long statementId) {
        return reader.listAccounts(statementId);
    }

    /** The newest statements of a payer, newest first. */
    @Transactional(readOnly = true)
    public List<Statement> listOfPayer(long payerId, int limit) {
        return reader.listOfPayer(payerId, limit);
    }

    @Transactional(readOnly = true)
    public List<Statement> list(StatementQuery query, int limit) {
        Where where = new Where();
        if (query.month() != null) {
            where.and("statement.month = ?", query.month().atDay(1));
        }
        if (query.payerId() != null) {
            where.and("statement.payer_id = ?", query.payerId());
        }
        if (query.state() != null) {
            where.and("statement.state = ?", query.state().name());
        }
        if (query.before() != null) {
            where.and("statement.id < ?", query.before());
        }
        return where.bind(jdbc.sql(StatementRows.SELECT + where.sql() + " ORDER BY statement.id DESC LIMIT " + limit))
                .query(StatementRows::read)
                .list();
    }

    /**
     * Records that the customer agreed.
     *
     * @param words who said so and how; may be empty
     */
    @Transactional
    public Change<Statement> confirm(long id, String words) {
        Statement statement = getStatement(id);
        if (words.length() > LONGEST_CONFIRMATION) {
            return Change.refused("confirmation", "settlement.reason.wrong", LONGEST_CONFIRMATION);
        }
        int confirmed = jdbc.sql("""
                UPDATE settlement.statement
                SET state = 'CONFIRMED', confirmed_at = ?, confirmed_by_name = ?, confirmation = ?
                WHERE id = ? AND state = 'CLOSED'""")
                .params(Timestamp.from(time.now()), Acting.get().name(), words.strip(), id)
                .update();
        if (confirmed == 0) {
            return Change.refused("confirmation", "settlement.confirm.notClosed");
        }
        Statement after = getStatement(id);
        audit.recordOfAccount(
                statement.payer().id(),
                "confirmStatement",
                "statement",
                id,
                Map.of("state", statement.state()),
                Map.of("state", after.state()));
        timeline.add(
                statement.payer().id(),
                time.now(),
                "statement",
                "settlement.timeline.confirmed",
                List.of(after.numberOr("")));
        return new Change.Done<>(after);
    }
}

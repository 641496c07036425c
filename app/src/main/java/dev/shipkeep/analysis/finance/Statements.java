package dev.shipkeep.analysis.finance;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.core.finance.Statement;
import dev.shipkeep.core.finance.StatementItem;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.importing.Taken;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the statements of shippers, one per year: entered by hand or from files. */
@Component
public class Statements {

    private final StatementRows rows;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Statements(StatementRows rows, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** Latest year first. */
    @Transactional(readOnly = true)
    public List<KeptStatement> listStatements(long accountId) {
        return rows.list(accountId);
    }

    /** @throws NotFound when there is none of the year, or the account may not be seen */
    @Transactional(readOnly = true)
    public KeptStatement getStatement(long accountId, long year) {
        return rows.find(accountId, year).orElseThrow(NotFound::new);
    }

    /** What is wrong with what was typed so far; nothing is kept. */
    public StatementReading check(StatementEntry entry) {
        return StatementReading.of(entry, time.today().getYear());
    }

    /** @param version of the statement that is changed; null for a new one */
    @Transactional
    public Change<KeptStatement> save(long accountId, @Nullable Integer version, StatementEntry entry) {
        if (accounts.getAccount(accountId).mergedInto() != null) {
            throw new NotFound();
        }
        StatementReading reading = check(entry);
        Statement statement = reading.statement();
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        if (statement == null) {
            return new Change.Refused<>(problems);
        }
        if (!entry.kept() || !StatementReading.mayBeKept(statement)) {
            problems.addAll(reading.doubts());
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        return write(accountId, version, statement, entry.source());
    }

    private Change<KeptStatement> write(long accountId, @Nullable Integer version, Statement statement, String source) {
        KeptStatement old = rows.find(accountId, statement.year()).orElse(null);
        StatementRows.Hand hand = hand();
        if (version == null) {
            if (old != null || !rows.add(accountId, statement, source, hand)) {
                return Change.refused("year", "analysis.problem.yearTaken", Integer.toString(statement.year()));
            }
        } else if (!rows.change(accountId, statement, source, hand, version)) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        return new Change.Done<>(record(accountId, old, statement.year()));
    }

    /** Takes a statement from a file: figures that it names replace those that are there, others stay. */
    @Transactional
    Taken take(long accountId, Statement given, String source) {
        KeptStatement old = rows.find(accountId, given.year()).orElse(null);
        if (old == null) {
            rows.add(accountId, given, source, hand());
            record(accountId, null, given.year());
            return Taken.ADDED;
        }
        Statement merged = merged(old, given);
        String kept = source.isEmpty() ? old.source() : source;
        if (merged.equals(old.statement()) && kept.equals(old.source())) {
            return Taken.SAME;
        }
        rows.change(accountId, merged, kept, hand(), old.version());
        record(accountId, old, given.year());
        return Taken.CHANGED;
    }

    /** The statement that taking a file's would leave behind. */
    @Transactional(readOnly = true)
    Statement preview(long accountId, Statement given) {
        return rows.find(accountId, given.year()).map(old -> merged(old, given)).orElse(given);
    }

    private static Statement merged(KeptStatement old, Statement given) {
        if (!old.statement().currency().equals(given.currency())) {
            return given;
        }
        Map<StatementItem, Long> figures = new LinkedHashMap<>(old.statement().figures());
        figures.putAll(given.figures());
        return new Statement(given.year(), given.currency(), figures);
    }

    @Transactional
    public Change<Boolean> remove(long accountId, long year, int version) {
        KeptStatement old = getStatement(accountId, year);
        if (!rows.remove(accountId, year, version)) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        audit.recordOfAccount(accountId, "delete", "financialStatement", year, flat(old), null);
        tell(accountId, "analysis.timeline.statementRemoved", year);
        return new Change.Done<>(true);
    }

    private StatementRows.Hand hand() {
        return new StatementRows.Hand(time.now(), Acting.get().name());
    }

    private KeptStatement record(long accountId, @Nullable KeptStatement old, long year) {
        KeptStatement now = getStatement(accountId, year);
        String action = old == null ? "create" : "change";
        audit.recordOfAccount(accountId, action, "financialStatement", year, old == null ? null : flat(old), flat(now));
        tell(accountId, "analysis.timeline.statement", year);
        return now;
    }

    private void tell(long accountId, String key, long year) {
        timeline.add(accountId, time.now(), "analysis", key, List.of(Long.toString(year)));
    }

    private static Map<String, Object> flat(KeptStatement kept) {
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("currency", kept.statement().currency());
        flat.put("source", kept.source());
        kept.statement().figures().forEach((item, figure) -> flat.put(item.name(), figure));
        return flat;
    }
}

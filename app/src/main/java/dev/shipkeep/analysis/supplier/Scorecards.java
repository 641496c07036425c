package dev.shipkeep.analysis.supplier;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one scorecard per shipper. Judgements that contradict each other are kept as a draft; what is no judgement is not. */
@Component
public class Scorecards {

    private static final int LONGEST_ATTRIBUTE = 40;
    private static final int LONGEST_NAME = 100;
    private static final int NONE = -1;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Scorecards(JdbcClient jdbc, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Optional<KeptScorecard> findScorecard(long accountId) {
        return jdbc.sql("""
                SELECT attributes, competitors, by_pairs, weights, judgements, marks::text[] AS marks, changed_at,
                       changed_by, version
                FROM analysis.scorecard WHERE account_id = ?""").param(accountId).query((row, number) -> read(row)).optional();
    }

    /** @param us how we are called among the suppliers */
    public Assessment assess(ScorecardEntry entry, String us) {
        return Assessment.of(entry, us);
    }

    /**
     * Names what is judged and who; what was given for names that stay, stays.
     *
     * @param version of the scorecard that is changed; −1 for a new one
     */
    @Transactional
    public Change<KeptScorecard> name(long accountId, int version, List<String> attributes, List<String> competitors) {
        List<FieldProblem> problems = checkNames(attributes, competitors);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        ScorecardEntry entry = findScorecard(accountId)
                .map(kept -> kept.entry().renamed(attributes, competitors))
                .orElseGet(() -> ScorecardEntry.of(attributes, competitors));
        return keep(accountId, version, entry);
    }

    private static List<FieldProblem> checkNames(List<String> attributes, List<String> competitors) {
        List<FieldProblem> problems = new ArrayList<>();
        check("attributes", attributes, 2, ScorecardEntry.MOST_ATTRIBUTES, LONGEST_ATTRIBUTE, problems);
        check("competitors", competitors, 0, ScorecardEntry.MOST_COMPETITORS, LONGEST_NAME, problems);
        return problems;
    }

    private static void check(
            String field, List<String> names, int least, int most, int longest, List<FieldProblem> problems) {
        if (names.size() < least || names.size() > most) {
            problems.add(FieldProblem.of(field, "analysis.problem.names", least, most));
        } else if (new HashSet<>(names).size() < names.size()) {
            problems.add(FieldProblem.of(field, "analysis.problem.namesTwice"));
        } else if (names.stream().anyMatch(name -> name.length() > longest)) {
            problems.add(FieldProblem.of(field, "analysis.problem.long", longest));
        }
    }

    /** Saves weights and marks for the names that are there. */
    @Transactional
    public Change<KeptScorecard> save(long accountId, int version, ScorecardEntry entry) {
        KeptScorecard old = findScorecard(accountId).orElseThrow(NotFound::new);
        boolean sameNames = old.entry().attributes().equals(entry.attributes())
                && old.entry().competitors().equals(entry.competitors());
        if (!sameNames) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        List<FieldProblem> problems = Assessment.of(entry, "").problems();
        return problems.isEmpty() ? keep(accountId, version, entry) : new Change.Refused<>(problems);
    }

    /**
     * Keeps names, weights and marks at once, whatever was there before; nothing is kept when anything is wrong.
     *
     * @param version of the scorecard that is replaced; −1 for a new one
     */
    @Transactional
    public Change<KeptScorecard> replace(long accountId, int version, ScorecardEntry entry) {
        List<FieldProblem> problems = new ArrayList<>(checkNames(entry.attributes(), entry.competitors()));
        if (problems.isEmpty()) {
            problems.addAll(Assessment.of(entry, "").problems());
        }
        return problems.isEmpty() ? keep(accountId, version, entry) : new Change.Refused<>(problems);
    }

    private Change<KeptScorecard> keep(long accountId, int version, ScorecardEntry entry) {
        if (accounts.getAccount(accountId).mergedInto() != null) {
            throw new NotFound();
        }
        Optional<KeptScorecard> old = findScorecard(accountId);
        if (old.map(KeptScorecard::version).orElse(NONE) != version || !write(accountId, version, entry)) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        KeptScorecard now = findScorecard(accountId).orElseThrow(NotFound::new);
        String action = old.isEmpty() ? "create" : "change";
        audit.recordOfAccount(
                accountId,
                action,
                "scorecard",
                accountId,
                old.map(KeptScorecard::entry).orElse(null),
                entry);
        timeline.add(accountId, time.now(), "analysis", "analysis.timeline.scorecard", List.of());
        return new Change.Done<>(now);
    }

    private boolean write(long accountId, int version, ScorecardEntry entry) {
        Short[] marks = entry.marks().stream()
                .map(mark -> mark.isEmpty() ? (short) 0 : Short.parseShort(mark))
                .toArray(Short[]::new);
        return jdbc.sql("""
                INSERT INTO analysis.scorecard (account_id, home_account_id, attributes, competitors, by_pairs, weights,
                    judgements, marks, changed_at, changed_by)
                VALUES (:account, :account, :attributes, :competitors, :pairs, :weights, :judgements, :marks, :now, :by)
                ON CONFLICT (account_id) DO UPDATE SET attributes = excluded.attributes,
                    competitors = excluded.competitors, by_pairs = excluded.by_pairs, weights = excluded.weights,
                    judgements = excluded.judgements, marks = excluded.marks, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by, version = scorecard.version + 1
                WHERE scorecard.version = :version""")
                        .param("account", accountId)
                        .param("attributes", array(entry.attributes()))
                        .param("competitors", array(entry.competitors()))
                        .param("pairs", entry.byPairs())
                        .param("weights", array(entry.weights()))
                        .param("judgements", array(entry.judgements()))
                        .param("marks", marks)
                        .param("now", Timestamp.from(time.now()))
                        .param("by", Acting.get().name())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static KeptScorecard read(ResultSet row) throws SQLException {
        List<String> marks = texts(row, "marks").stream()
                .map(mark -> mark.equals("0") ? "" : mark)
                .toList();
        return new KeptScorecard(
                new ScorecardEntry(
                        texts(row, "attributes"),
                        texts(row, "competitors"),
                        row.getBoolean("by_pairs"),
                        texts(row, "weights"),
                        texts(row, "judgements"),
                        marks),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}

package dev.shipkeep.analysis.market;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes on shippers. Each saving is a new version; the versions before stay readable. */
@Component
public class Notes {

    private static final int LONGEST = 2_000;

    private static final String SELECT = """
            SELECT id, kind, parts, author_name, written_at FROM analysis.note WHERE account_id = ?
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Notes(JdbcClient jdbc, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Optional<Note> findLatest(long accountId, Note.Kind kind) {
        return listVersions(accountId, kind, 1).stream().findFirst();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Note> listVersions(long accountId, Note.Kind kind, int limit) {
        return jdbc.sql(SELECT + "AND kind = ? ORDER BY id DESC LIMIT ?")
                .params(accountId, kind.name(), limit)
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Writes a version.
     *
     * @param from id of the version that the writing began with; 0 for none. A later one refuses it
     */
    @Transactional
    public Change<Note> write(long accountId, Note.Kind kind, long from, List<String> parts) {
        if (accounts.getAccount(accountId).mergedInto() != null) {
            throw new NotFound();
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).length() > LONGEST) {
                problems.add(FieldProblem.of(kind.parts().get(part), "analysis.problem.long", LONGEST));
            }
        }
        if (parts.stream().allMatch(String::isBlank)) {
            problems.add(FieldProblem.of(kind.parts().getFirst(), "analysis.problem.empty"));
        }
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('analysis.note', ?))")
                .param(accountId)
                .query((row, number) -> number)
                .list();
        Optional<Note> old = findLatest(accountId, kind);
        if (old.map(Note::id).orElse(0L) != from) {
            problems.add(FieldProblem.of("version", "analysis.problem.outdated"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (old.map(Note::parts).filter(parts::equals).isPresent()) {
            return new Change.Done<>(old.get());
        }
        Note note = add(accountId, kind, parts);
        audit.recordOfAccount(accountId, "create", "note" + kind.name(), note.id(), null, java.util.Map.of());
        timeline.add(accountId, time.now(), "analysis", "analysis.timeline.note." + kind, List.of());
        return new Change.Done<>(note);
    }

    private Note add(long accountId, Note.Kind kind, List<String> parts) {
        SignedIn author = Acting.get();
        long id = jdbc.sql("""
                INSERT INTO analysis.note (account_id, home_account_id, kind, parts, author_id, author_name, written_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        accountId,
                        accountId,
                        kind.name(),
                        parts.toArray(String[]::new),
                        author.id(),
                        author.name(),
                        Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        return jdbc.sql(SELECT + "AND id = ?")
                .params(accountId, id)
                .query((row, number) -> read(row))
                .single();
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                row.getLong("id"),
                Note.Kind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("parts").getArray()),
                row.getString("author_name"),
                row.getTimestamp("written_at").toInstant());
    }
}

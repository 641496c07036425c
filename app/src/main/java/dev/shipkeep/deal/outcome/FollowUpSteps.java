package dev.shipkeep.deal.outcome;

import dev.shipkeep.deal.Visit;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How customers are followed up after signing, by class. */
@Component
public class FollowUpSteps {

    public static final List<String> CLASSES = List.of("a", "b", "c", "*");

    private static final String SUBJECT = "followUpStep";
    private static final int LONGEST_TOPICS = 100;

    private final JdbcClient jdbc;
    private final Audit audit;

    FollowUpSteps(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * A visit that is planned when a deal is won.
     *
     * @param accountClass a, b, c, or * for everybody else
     * @param day after signing
     */
    public record FollowUpStep(
            long id, String accountClass, int day, Visit.Way way, String topicsZh, String topicsEn) {}

    /** By class, then by day. */
    @Transactional(readOnly = true)
    public List<FollowUpStep> list() {
        return jdbc.sql("""
                SELECT id, class, day, way, topics_zh, topics_en FROM deal.follow_up_step
                ORDER BY class = '*', class, day""").query((row, number) -> step(row)).list();
    }

    /** Adds a step, or sets the one of the class and day. */
    @Transactional
    public Change<FollowUpStep> set(FollowUpStep asked) {
        boolean worded = Arrays.asList(asked.topicsZh(), asked.topicsEn()).stream()
                .allMatch(text -> !text.isBlank() && text.length() <= LONGEST_TOPICS);
        if (!CLASSES.contains(asked.accountClass()) || asked.day() < 1 || asked.day() > Evaluation.PERIOD || !worded) {
            return Change.refused("day", "deal.problem.followUp", Evaluation.PERIOD, LONGEST_TOPICS);
        }
        FollowUpStep before = list().stream()
                .filter(step -> step.accountClass().equals(asked.accountClass()) && step.day() == asked.day())
                .findFirst()
                .orElse(null);
        FollowUpStep step = write(asked);
        if (!step.equals(before)) {
            audit.record(before == null ? "create" : "change", SUBJECT, step.id(), before, step);
        }
        return new Change.Done<>(step);
    }

    private FollowUpStep write(FollowUpStep asked) {
        return jdbc.sql("""
                INSERT INTO deal.follow_up_step (class, day, way, topics_zh, topics_en) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (class, day) DO UPDATE SET way = excluded.way, topics_zh = excluded.topics_zh,
                    topics_en = excluded.topics_en
                RETURNING id, class, day, way, topics_zh, topics_en""")
                .params(
                        asked.accountClass(),
                        asked.day(),
                        asked.way().name(),
                        asked.topicsZh().strip(),
                        asked.topicsEn().strip())
                .query((row, number) -> step(row))
                .single();
    }

    /** @throws NotFound when there is none */
    @Transactional
    public void remove(long id) {
        FollowUpStep removed = jdbc.sql("""
                DELETE FROM deal.follow_up_step WHERE id = ? RETURNING id, class, day, way, topics_zh, topics_en""")
                .param(id)
                .query((row, number) -> step(row))
                .optional()
                .orElseThrow(NotFound::new);
        audit.record("delete", SUBJECT, id, removed, null);
    }

    private static FollowUpStep step(ResultSet row) throws SQLException {
        return new FollowUpStep(
                row.getLong("id"),
                row.getString("class"),
                row.getInt("day"),
                Visit.Way.valueOf(row.getString("way")),
                row.getString("topics_zh"),
                row.getString("topics_en"));
    }
}

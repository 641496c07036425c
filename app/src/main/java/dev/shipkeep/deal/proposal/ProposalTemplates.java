package dev.shipkeep.deal.proposal;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What proposals begin with, by the customer's industry. */
@Component
public class ProposalTemplates {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2_000;

    private static final String SELECT =
            "SELECT id, name, coalesce(industry, '') AS industry, opening, advantages FROM deal.proposal_template ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final BusinessTime time;

    ProposalTemplates(JdbcClient jdbc, Accounts accounts, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * A template. In both texts {@code {customer}} and {@code {owner}} stand for the customer's name and the deal's owner.
     *
     * @param id 0 for one that is not kept yet
     * @param industry empty for any
     * @param advantages feature, advantage and benefit, a line each
     */
    public record Template(long id, String name, String industry, String opening, String advantages) {

        /** The opening as it begins the proposal of a deal. */
        public String openingFor(Deal deal) {
            return fill(opening, deal);
        }

        public String advantagesFor(Deal deal) {
            return fill(advantages, deal);
        }

        private static String fill(String text, Deal deal) {
            return text.replace("{customer}", deal.accountName())
                    .replace("{owner}", deal.owner().name());
        }
    }

    /** By industry, those for any last. */
    @Transactional(readOnly = true)
    public List<Template> list() {
        return jdbc.sql(SELECT + "ORDER BY proposal_template.industry NULLS LAST, name")
                .query((row, number) -> read(row))
                .list();
    }

    /** Those for the customer's industry first, then those for any. */
    @Transactional(readOnly = true)
    public List<Template> listFor(Deal deal) {
        String industry =
                Objects.requireNonNullElse(accounts.getAccount(deal.accountId()).industry(), "");
        return list().stream()
                .filter(template ->
                        template.industry().isEmpty() || template.industry().equals(industry))
                .toList();
    }

    /** Keeps a new template, or changes the one with the id. */
    @Transactional
    public Change<Template> set(Template asked) {
        List<FieldProblem> problems = problemsOf(asked);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Template before = find(asked.id()).orElse(null);
        JdbcClient.StatementSpec statement =
                before == null ? jdbc.sql("""
                        INSERT INTO deal.proposal_template (name, industry, opening, advantages, by_name, changed_at)
                        VALUES (:name, nullif(:industry, ''), :opening, :advantages, :by, :now) RETURNING id""") : jdbc.sql("""
                        UPDATE deal.proposal_template SET name = :name, industry = nullif(:industry, ''),
                            opening = :opening, advantages = :advantages, by_name = :by, changed_at = :now
                        WHERE id = :id RETURNING id""").param("id", before.id());
        long id = statement
                .param("name", asked.name())
                .param("industry", asked.industry())
                .param("opening", asked.opening())
                .param("advantages", asked.advantages())
                .param("by", Acting.get().name())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        Template after = find(id).orElseThrow();
        audit.record(before == null ? "create" : "change", "proposalTemplate", id, before, after);
        return new Change.Done<>(after);
    }

    @Transactional
    public void remove(long id) {
        Template before = find(id).orElse(null);
        if (before != null) {
            jdbc.sql("DELETE FROM deal.proposal_template WHERE id = ?")
                    .param(id)
                    .update();
            audit.record("delete", "proposalTemplate", id, before, null);
        }
    }

    private Optional<Template> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    private List<FieldProblem> problemsOf(Template asked) {
        List<FieldProblem> problems = new ArrayList<>();
        if (asked.name().isBlank() || asked.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "deal.template.problem.name", LONGEST_NAME));
        }
        if (list().stream()
                .anyMatch(other -> other.id() != asked.id() && other.name().equals(asked.name()))) {
            problems.add(FieldProblem.of("name", "deal.template.problem.taken", asked.name()));
        }
        if (!asked.industry().isEmpty() && !AccountChoices.INDUSTRIES.contains(asked.industry())) {
            problems.add(FieldProblem.of("industry", "deal.template.problem.industry"));
        }
        if (asked.opening().isBlank() && asked.advantages().isBlank()) {
            problems.add(FieldProblem.of("opening", "deal.template.problem.empty"));
        }
        if (asked.opening().length() > LONGEST_TEXT || asked.advantages().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("opening", "deal.problem.long", LONGEST_TEXT));
        }
        return problems;
    }

    private static Template read(ResultSet row) throws SQLException {
        return new Template(
                row.getLong("id"),
                row.getString("name"),
                row.getString("industry"),
                row.getString("opening"),
                row.getString("advantages"));
    }
}

package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the customer of a deal needs. */
@Component
public class CustomerNeeds {

    private static final String SELECT = """
            SELECT id, situation, problem, implication, pay_off, service, layer, motive, by_name FROM deal.need
            """;

    private final JdbcClient jdbc;
    private final DealRepository deals;
    private final Audit audit;
    private final BusinessTime time;

    CustomerNeeds(JdbcClient jdbc, DealRepository deals, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.audit = audit;
        this.time = time;
    }

    /** In the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Need> list(long dealId) {
        return jdbc.sql(SELECT + "WHERE deal_id = ? ORDER BY id")
                .param(dealId)
                .query((row, number) -> new Need(
                        row.getLong("id"),
                        row.getString("situation"),
                        row.getString("problem"),
                        row.getString("implication"),
                        row.getString("pay_off"),
                        row.getString("service"),
                        row.getString("layer"),
                        row.getString("motive"),
                        row.getString("by_name")))
                .list();
    }

    /** @param need its id and author are not looked at */
    @Transactional
    public Change<Deal> add(long dealId, Need need) {
        Deal deal = deals.find(dealId).orElseThrow(NotFound::new);
        List<FieldProblem> problems = problemsOf(need);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO deal.need (deal_id, situation, problem, implication, pay_off, service, layer, motive, by_name,
                    made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .param(dealId)
                .param(need.situation())
                .param(need.problem())
                .param(need.implication())
                .param(need.payOff())
                .param(need.service())
                .param(need.layer())
                .param(need.motive())
                .param(Acting.get().name())
                .param(Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        audit.recordOfAccount(deal.accountId(), "create", "need", id, null, need);
        return new Change.Done<>(deal);
    }

    /** @throws NotFound when the deal has no such need */
    @Transactional
    public void remove(long dealId, long needId) {
        Deal deal = deals.find(dealId).orElseThrow(NotFound::new);
        Need need = list(dealId).stream()
                .filter(listed -> listed.id() == needId)
                .findFirst()
                .orElseThrow(NotFound::new);
        jdbc.sql("DELETE FROM deal.need WHERE id = ?").param(needId).update();
        audit.recordOfAccount(deal.accountId(), "delete", "need", needId, need, null);
    }

    private static List<FieldProblem> problemsOf(Need need) {
        List<FieldProblem> problems = new ArrayList<>();
        if (need.problem().isBlank()) {
            problems.add(FieldProblem.of("problem", "deal.problem.need"));
        }
        if (need.service().isBlank()) {
            problems.add(FieldProblem.of("service", "deal.problem.service"));
        }
        boolean known = (need.layer().isEmpty() || DealChoices.NEED_LAYERS.contains(need.layer()))
                && (need.motive().isEmpty() || DealChoices.MOTIVES.contains(need.motive()));
        if (!known) {
            problems.add(FieldProblem.of("layer", "deal.problem.needKind"));
        }
        for (String text :
                List.of(need.situation(), need.problem(), need.implication(), need.payOff(), need.service())) {
            if (text.length() > DealKeeper.LONGEST_TEXT) {
                problems.add(FieldProblem.of("problem", "deal.problem.long", DealKeeper.LONGEST_TEXT));
            }
        }
        return problems;
    }
}

package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.CreditPolicy.CreditGrade;
import dev.shipkeep.core.finance.CreditPolicy.PointRule;
import dev.shipkeep.core.finance.CreditPolicy.Step;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The thresholds of the credit suggestion: as shipped until headquarters sets its own. */
@Component
public class CreditPolicies {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final BusinessTime time;

    CreditPolicies(JdbcClient jdbc, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    /**
     * The thresholds in force.
     *
     * @param changedAt null as long as they are as shipped
     */
    public record Kept(
            CreditPolicy policy,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {

        public CreditPolicyEntry entry() {
            return CreditPolicyEntry.of(policy);
        }
    }

    @Transactional(readOnly = true)
    public Kept get() {
        CreditPolicy policy = policy();
        return jdbc.sql("SELECT version, changed_at, changed_by FROM analysis.credit_policy")
                .query((row, number) -> {
                    Timestamp changedAt = row.getTimestamp("changed_at");
                    return new Kept(
                            policy,
                            row.getInt("version"),
                            changedAt == null ? null : changedAt.toInstant(),
                            row.getString("changed_by"));
                })
                .single();
    }

    private CreditPolicy policy() {
        Map<Ratio, List<BigDecimal>> bounds = new EnumMap<>(Ratio.class);
        jdbc.sql("SELECT ratio, bound FROM analysis.credit_bound ORDER BY ratio, step")
                .query(row -> {
                    bounds.computeIfAbsent(Ratio.valueOf(row.getString("ratio")), ratio -> new ArrayList<>())
                            .add(row.getBigDecimal("bound"));
                });
        List<CreditGrade> grades = jdbc.sql("""
                SELECT from_percent, credit_days, limit_percent FROM analysis.credit_grade ORDER BY grade""")
                .query((row, number) -> new CreditGrade(
                        row.getInt("from_percent"), row.getInt("credit_days"), row.getInt("limit_percent")))
                .list();
        return grades.isEmpty()
                ? CreditPolicy.DEFAULT
                : new CreditPolicy(
                        CreditPolicy.DEFAULT.rules().stream()
                                .map(rule -> withBounds(rule, bounds.getOrDefault(rule.ratio(), List.of())))
                                .toList(),
                        grades);
    }

    private static PointRule withBounds(PointRule shipped, List<BigDecimal> bounds) {
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step < shipped.steps().size(); step++) {
            Step known = shipped.steps().get(step);
            steps.add(step < bounds.size() ? new Step(bounds.get(step), known.points()) : known);
        }
        return new PointRule(shipped.ratio(), shipped.pointsWithoutDenominator(), steps);
    }

    /** @throws NotAllowed for one who does not see the whole carrier */
    @Transactional
    public Change<CreditPolicy> save(int version, CreditPolicyEntry entry) {
        if (!Acting.get().seesAll()) {
            throw new NotAllowed();
        }
        CreditPolicyReading reading = new CreditPolicyReading();
        CreditPolicy wanted = reading.read(entry).orElse(null);
        if (wanted == null) {
            return new Change.Refused<>(reading.problems());
        }
        CreditPolicyEntry before = get().entry();
        int changed = jdbc.sql("""
                UPDATE analysis.credit_policy SET version = version + 1, changed_at = ?, changed_by = ? WHERE version = ?""")
                .params(Timestamp.from(time.now()), Acting.get().name(), version)
                .update();
        if (changed == 0) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        write(wanted);
        audit.record("change", "creditPolicy", 0, before, entry);
        return new Change.Done<>(wanted);
    }

    private void write(CreditPolicy policy) {
        jdbc.sql("DELETE FROM analysis.credit_bound").update();
        jdbc.sql("DELETE FROM analysis.credit_grade").update();
        for (PointRule rule : policy.rules()) {
            for (int step = 0; step < rule.steps().size(); step++) {
                jdbc.sql("INSERT INTO analysis.credit_bound (ratio, step, bound) VALUES (?, ?, ?)")
                        .params(
                                rule.ratio().name(),
                                step + 1,
                                rule.steps().get(step).bound())
                        .update();
            }
        }
        for (int number = 0; number < policy.grades().size(); number++) {
            CreditGrade grade = policy.grades().get(number);
            jdbc.sql("""
                    INSERT INTO analysis.credit_grade (grade, from_percent, credit_days, limit_percent)
                    VALUES (?, ?, ?, ?)""")
                    .params(number + 1, grade.fromPercent(), grade.creditDays(), grade.limitPercent())
                    .update();
        }
    }
}

package dev.shipkeep.deal;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of every deal, as the carrier set it. */
@Component
public class Steps {

    public static final int LONGEST_NAME = 40;
    private static final int MOST_DAYS = 400;
    private static final int WHOLE = 10_000;

    private final JdbcClient jdbc;
    private final Audit audit;

    Steps(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** All steps in order. */
    @Transactional(readOnly = true)
    public List<Step> listSteps() {
        return jdbc.sql("""
                SELECT position, code, name_zh, name_en, due_days, probability_basis_points, wins, exits, entries, owner_role
                FROM deal.step ORDER BY position""").query((row, number) -> read(row)).list();
    }

    /** @throws NoSuchElementException when there is no step at the position */
    @Transactional(readOnly = true)
    public Step getStep(int position) {
        return listSteps().stream()
                .filter(step -> step.position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** Sets names, clocks and evidence of a step; where deals are does not change. */
    @Transactional
    public Change<Step> change(Step asked) {
        List<FieldProblem> problems = problemsOf(asked, listSteps());
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Step before = getStep(asked.position());
        jdbc.sql("""
                UPDATE deal.step SET name_zh = ?, name_en = ?, due_days = ?, probability_basis_points = ?, exits = ?,
                    entries = ?, owner_role = ?
                WHERE position = ?""")
                .param(asked.nameZh())
                .param(asked.nameEn())
                .param(asked.dueDays())
                .param(asked.probabilityBasisPoints())
                .param(asked.exits().stream().map(Evidence::name).toArray(String[]::new))
                .param(asked.entries().stream().map(Evidence::name).toArray(String[]::new))
                .param(asked.ownerRole())
                .param(asked.position())
                .update();
        Step after = getStep(asked.position());
        audit.record("change", "dealStep", asked.position(), before, after);
        return new Change.Done<>(after);
    }

    private static List<FieldProblem> problemsOf(Step step, List<Step> way) {
        List<FieldProblem> problems = new ArrayList<>();
        if (step.nameZh().isEmpty() || step.nameZh().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("nameZh", "deal.problem.name", LONGEST_NAME));
        }
        if (step.nameEn().isEmpty() || step.nameEn().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("nameEn", "deal.problem.name", LONGEST_NAME));
        }
        for (Step other : way) {
            if (other.position() != step.position() && other.nameZh().equalsIgnoreCase(step.nameZh())) {
                problems.add(FieldProblem.of("nameZh", "deal.problem.stepName", other.position()));
            }
            if (other.position() != step.position() && other.nameEn().equalsIgnoreCase(step.nameEn())) {
                problems.add(FieldProblem.of("nameEn", "deal.problem.stepName", other.position()));
            }
        }
        if (step.dueDays() < 1 || step.dueDays() > MOST_DAYS) {
            problems.add(FieldProblem.of("dueDays", "deal.problem.dueDays", MOST_DAYS));
        }
        if (step.probabilityBasisPoints() < 0 || step.probabilityBasisPoints() > WHOLE) {
            problems.add(FieldProblem.of("probability", "deal.problem.probability"));
        }
        return problems;
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("position"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getInt("due_days"),
                row.getInt("probability_basis_points"),
                row.getBoolean("wins"),
                evidences(row.getArray("exits")),
                evidences(row.getArray("entries")),
                row.getString("owner_role"));
    }

    private static List<Evidence> evidences(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Evidence::valueOf).toList();
    }
}

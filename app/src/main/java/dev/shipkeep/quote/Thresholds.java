package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which level may approve what. A request that is under way keeps the level that it was made for. */
@Component
public class Thresholds {

    private static final int WHOLE = 10_000;

    private final JdbcClient jdbc;
    private final Audit audit;

    Thresholds(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In the order of levels. */
    @Transactional(readOnly = true)
    public List<Threshold> list() {
        return jdbc
                .sql("SELECT level, discount_basis_points, margin_basis_points FROM quote.threshold")
                .query((row, number) -> new Threshold(
                        ApprovalLevel.valueOf(row.getString("level")),
                        row.getInt("discount_basis_points"),
                        row.getInt("margin_basis_points")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Threshold::level))
                .toList();
    }

    /** Higher levels may give more and earn less; anything else would be a mistake. */
    @Transactional
    public Change<List<Threshold>> change(List<Threshold> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            Threshold threshold = wanted.get(index);
            boolean ordered = index == 0
                    || threshold.discountBasisPoints() >= wanted.get(index - 1).discountBasisPoints()
                            && threshold.marginBasisPoints()
                                    <= wanted.get(index - 1).marginBasisPoints();
            if (!ordered || outside(threshold.discountBasisPoints()) || outside(threshold.marginBasisPoints())) {
                return Change.refused(threshold.level().name(), "quote.policy.wrong");
            }
        }
        List<Threshold> before = list();
        for (Threshold threshold : wanted) {
            jdbc.sql("UPDATE quote.threshold SET discount_basis_points = ?, margin_basis_points = ? WHERE level = ?")
                    .params(
                            threshold.discountBasisPoints(),
                            threshold.marginBasisPoints(),
                            threshold.level().name())
                    .update();
        }
        audit.record("change", "quotePolicy", "1", Map.of("thresholds", before), Map.of("thresholds", wanted));
        return new Change.Done<>(list());
    }

    private static boolean outside(int basisPoints) {
        return basisPoints < 0 || basisPoints > WHOLE;
    }
}

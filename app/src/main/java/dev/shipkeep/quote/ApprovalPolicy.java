package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.quote.simulation.Sums;
import java.util.List;

/** Whose consent a quote needs, by discount and margin. */
final class ApprovalPolicy {

    private final List<Threshold> thresholds;

    /** @param thresholds in the order of their levels */
    ApprovalPolicy(List<Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    /** The lowest level that may; headquarters where money is lost, the margin is not known, or nobody else may. */
    ApprovalLevel levelOf(Sums sums) {
        Integer discount = sums.discountBasisPoints();
        Integer margin = sums.marginBasisPoints();
        if (discount == null || margin == null || sums.cost().differenceFen() < 0) {
            return ApprovalLevel.HEADQUARTERS;
        }
        return thresholds.stream()
                .filter(threshold ->
                        discount <= threshold.discountBasisPoints() && margin >= threshold.marginBasisPoints())
                .map(Threshold::level)
                .findFirst()
                .orElse(ApprovalLevel.HEADQUARTERS);
    }
}

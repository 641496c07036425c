package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;

/**
 * What a level may approve.
 *
 * @param discountBasisPoints largest discount
 * @param marginBasisPoints least margin
 */
public record Threshold(ApprovalLevel level, int discountBasisPoints, int marginBasisPoints) {}

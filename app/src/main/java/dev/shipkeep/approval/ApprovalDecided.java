package dev.shipkeep.approval;

/**
 * The last step was granted, or a step was returned; published in the transaction of the decision.
 *
 * @param comment of the one who decided last; may be empty when granted
 */
public record ApprovalDecided(String kind, long subjectId, boolean granted, String comment) {}

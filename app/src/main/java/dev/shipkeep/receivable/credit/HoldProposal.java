package dev.shipkeep.receivable.credit;

import dev.shipkeep.core.receivable.HoldRule;

/** That somebody's credit should be stopped, and why. */
public record HoldProposal(CreditUse use, HoldRule.Cause cause) {}

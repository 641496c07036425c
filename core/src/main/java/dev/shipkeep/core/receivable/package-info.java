/**
 * The arithmetic of money owed: which open items a sum of money pays, how old a debt is, after how many days customers pay.
 * Pure: no clock, no storage. Start reading at {@code AllocationProposal}.
 */
@NullMarked
package dev.shipkeep.core.receivable;

import org.jspecify.annotations.NullMarked;

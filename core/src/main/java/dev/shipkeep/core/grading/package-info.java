/**
 * Who the key accounts are: ranking, tiers, classes, momentum and criteria of a batch of accounts, with the figures
 * that caused them. Depends on measure only; start reading at {@link dev.shipkeep.core.grading.Grader}.
 */
@NullMarked
package dev.shipkeep.core.grading;

import org.jspecify.annotations.NullMarked;

/**
 * How a customer would judge its suppliers: weights of attributes by pairwise comparison or by hand, and marks of us
 * against each competitor. Depends on nothing but the JDK; start reading at {@link
 * dev.shipkeep.core.scorecard.PairwiseComparison}.
 */
@NullMarked
package dev.shipkeep.core.scorecard;

import org.jspecify.annotations.NullMarked;

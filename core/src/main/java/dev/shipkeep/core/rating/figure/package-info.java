/**
 * The figures that prices are made of and how they are rounded: weights, lengths, shares, exact amounts, rounding
 * rules. Depends on nothing; start reading at {@link dev.shipkeep.core.rating.figure.RoundingRule}.
 */
@NullMarked
package dev.shipkeep.core.rating.figure;

import org.jspecify.annotations.NullMarked;

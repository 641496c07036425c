/**
 * What a customer's balance sheets and income statements say: ratios with the formulas of the course, checks,
 * comparison with an industry, and a credit term that they would bear. Exact fractions, no floating point. Start
 * reading at {@link dev.shipkeep.core.finance.FinancialAnalysis}.
 */
@NullMarked
package dev.shipkeep.core.finance;

import org.jspecify.annotations.NullMarked;

/** Wins and losses against other carriers, as deals name them. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.rival;

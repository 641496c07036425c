/** Deals from files: each row is begun and moved as if it were typed, the same file twice without effect. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.intake;

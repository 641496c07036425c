/** Reads what holds for many accounts at once: covers, contracts, classes by day; and the wide sight that this needs. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.contract.terms;

/** The list of statements: filters, order, totals. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.settlement.register;

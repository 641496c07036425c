/** The ledger: entries that are appended only, what pays what, and what is open. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.receivable.ledger;

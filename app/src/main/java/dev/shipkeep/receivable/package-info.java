/**
 * Owns what payers owe: the ledger, payments and what they pay, ageing, reminders, credit hold, and money collected for
 * shippers. Never makes a statement: settlement posts them here. Start reading at {@code Receivables}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "waybill", "contract", "rating"})
package dev.shipkeep.receivable;

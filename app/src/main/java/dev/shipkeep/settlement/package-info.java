/**
 * Owns what payers owe for a month: statements from preview to closed, volume rebates on them, disputes, and the credit and
 * debit notes that put right what is closed. Never rates a parcel and never counts a payment. Start reading at {@code
 * MonthlyRuns} and {@code internal.Composer}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "pricing", "contract", "rating", "receivable"})
package dev.shipkeep.settlement;

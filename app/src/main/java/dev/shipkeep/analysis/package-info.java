/**
 * Owns what we find out about a shipper beside its parcels: balance sheets and income statements with their ratios, company
 * facts, and what is usual in an industry. Never sets a credit term: it suggests one. Start reading at {@code
 * finance.Finances}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "account::archive"})
package dev.shipkeep.analysis;

/**
 * Owns what we find out about a shipper beside its parcels: balance sheets and income statements with their ratios, company
 * facts, what is usual in an industry, competitors and what is sent with them, structured notes, and the shipper's own
 * scorecard. Never sets a credit term: it suggests one. Start reading at {@code finance.Finances} and {@code
 * market.Volumes}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "account::archive", "pricing"})
package dev.shipkeep.analysis;

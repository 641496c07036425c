/**
 * Owns rate cards: own list prices, cost cards and other carriers' lists, versioned by validity, and the one flat sheet
 * that they come in and go out by. Never knows an account: customers' prices stand in contracts. Start reading at {@code
 * RateCards}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "organization"})
package dev.shipkeep.pricing;

/**
 * Owns the ranking of leads by what made earlier leads become customers, and the past leads of other systems that it learns
 * from. Never decides on a lead: it says how likely and why. Start reading at {@code Lookalikes}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "account", "lead"})
package dev.shipkeep.lookalike;

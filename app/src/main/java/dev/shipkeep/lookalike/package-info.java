/**
 * Owns the ranking of leads by what made earlier leads become customers. Never decides on a lead: it says how likely and
 * why. Start reading at {@code Lookalikes}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "lead"})
package dev.shipkeep.lookalike;

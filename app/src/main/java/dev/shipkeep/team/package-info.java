/**
 * Owns targets, and the pictures that managers have of their people's work: what each of them brought, the funnel of deals,
 * the forecast. Never changes a lead, a visit or a deal. Start reading at {@code Funnels} and {@code Members}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "organization", "deal"})
package dev.shipkeep.team;

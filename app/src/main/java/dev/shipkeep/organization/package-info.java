/**
 * Owns the carrier's tree, its people, their roles and how they sign in; the scope of a person follows from these.
 * Never knows an account. Start reading at {@code SignIns} and {@code Units}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*"})
package dev.shipkeep.organization;

/**
 * Owns the cockpit and the home page. Reads only what other modules publish: daily facts, the figures and classes of
 * the account list, and changes of class; all under the scope of the person who looks. Never writes. Start reading at
 * {@code cockpit.Cockpit}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "waybill", "grading"})
package dev.shipkeep.insight;

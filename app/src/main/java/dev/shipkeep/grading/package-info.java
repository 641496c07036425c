/**
 * Owns what an account is worth to us and why: grades as of a day, their thresholds, what a person set by hand, and the
 * changes of class. Never counts parcels: figures come from the daily facts. Start reading at {@code Gradings}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "waybill"})
package dev.shipkeep.grading;

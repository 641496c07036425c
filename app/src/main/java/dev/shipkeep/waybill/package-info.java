/**
 * Owns parcels: how their news comes in, where they are, and the daily facts that are made of them. Never knows a grade, a
 * price list or a page above it. Start reading at {@code Tracking} and at {@code intake.WaybillBatch}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "organization", "account"})
package dev.shipkeep.waybill;

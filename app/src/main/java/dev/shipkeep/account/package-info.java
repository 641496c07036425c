/**
 * Owns the shipper's archive: identity, group, owner and team, contacts, documents, time-line, and the figures that upper
 * modules publish for the list. Never knows a parcel, a price or a grade's rule. Start reading at {@code Accounts}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "organization"})
package dev.shipkeep.account;

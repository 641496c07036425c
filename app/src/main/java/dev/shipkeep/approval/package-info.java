/**
 * Owns requests for approval and the way they take up the carrier's tree, from area to city, province and headquarters, with
 * delegates, returns and comments. Never knows what is approved: quotes, contracts and prices hear of it by an event. Start
 * reading at {@code Approvals}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform::*", "organization", "account"})
package dev.shipkeep.approval;

/**
 * Owns the cockpit and the home page. Reads only what other modules publish: daily facts, the figures and classes of
 * the account list, changes of class, sums of rated parcels, contracts, debts by age; all under the scope of the person
 * who looks. Never writes. Start reading at {@code cockpit.Cockpit}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform::*", "organization", "account", "waybill", "grading", "receivable::ageing"})
package dev.shipkeep.insight;

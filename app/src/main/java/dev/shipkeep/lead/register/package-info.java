/** The list of leads: filters, orders, totals, export; and the queue that waits for review. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("register")
package dev.shipkeep.lead.register;

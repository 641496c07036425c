/** The worker that reconciles marked account-days: takes marks, rates their parcels, writes what differs. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.rating.work;

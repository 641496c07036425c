/** A day's visits in the order of a short way, on a map that needs no tiles, and checking in at the customer's. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.route;

/** Who decides at a shipper: lines of influence, the map of them, and what weakens our standing there. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.decision;

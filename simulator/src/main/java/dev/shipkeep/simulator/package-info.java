/**
 * A seedable carrier: organisation, people, shippers and parcels that look alive, for the demo, stories and
 * benchmarks.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.simulator;

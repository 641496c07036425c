/**
 * Rates many parcels by a proposal and by everything that it is compared with, fast enough for a slider. Start reading at
 * {@code Simulator}.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.quote.simulation;

/** What the simulated carrier is made of: dice, places, names and registration codes. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.simulator.words;

/** One class per figure or group of figures. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.bench.measure;

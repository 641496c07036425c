/** Measures the running application and the core, and prints one table of figures beside their targets. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.bench;

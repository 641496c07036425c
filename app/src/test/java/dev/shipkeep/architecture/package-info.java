/** Rules about the code itself. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.architecture;

/** Past leads from files of the system that a carrier used before. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lookalike.intake;

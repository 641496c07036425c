/** Gradings over time, by hand, by page and by threshold. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.grading;

/** Sums over what a person sees: by day, by unit, by class, by lane, each in one query over facts. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.insight.cockpit;

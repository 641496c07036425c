/** How statements are reckoned, kept and closed, and the runs that do it for a month. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.settlement.internal;

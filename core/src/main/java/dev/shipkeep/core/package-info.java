/** The carrier's arithmetic: pure functions over batches of facts, with reasons. No Spring, SQL, clock or I/O. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.core;

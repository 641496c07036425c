/** The page of lookalikes. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lookalike.web;

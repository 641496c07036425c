/** Reading leads: one with all that belongs to it, the own ones with their fate, the history. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.archive;

/** Reading leads: one with all that belongs to it, the own ones with their fate, the history. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("archive")
package dev.shipkeep.lead.archive;

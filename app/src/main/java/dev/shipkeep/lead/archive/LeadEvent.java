package dev.shipkeep.lead.archive;

import java.time.Instant;
import java.util.List;

/** Something that happened to a lead: a text key and its arguments. */
public record LeadEvent(long id, Instant happenedAt, String messageKey, List<Object> arguments, String personName) {}

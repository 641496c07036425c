package dev.shipkeep.lead.archive;

import java.time.Instant;

/** Somebody who brought the lead in. */
public record Finder(String name, String unitName, Instant foundAt) {}

package dev.shipkeep.analysis;

/** A competitor of the register got another name. Published inside the transaction. */
public record CompetitorRenamed(String before, String after) {}

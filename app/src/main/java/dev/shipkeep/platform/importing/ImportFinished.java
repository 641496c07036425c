package dev.shipkeep.platform.importing;

/**
 * All rows of an import are in. Published in the transaction that marks it as done, so a listener that fails is asked
 * again; not published for a check.
 *
 * @param personId who imported; 0 is the system
 */
public record ImportFinished(long importId, String kind, long personId) {}

package dev.shipkeep.platform.access;

/** The person may not do this. */
public final class NotAllowed extends RuntimeException {}

package dev.shipkeep.platform.access;

/** There is no such thing, or the person may not see it: the two are not told apart. */
public final class NotFound extends RuntimeException {}

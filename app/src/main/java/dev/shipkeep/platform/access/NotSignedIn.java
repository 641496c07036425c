package dev.shipkeep.platform.access;

/** Nobody is signed in, and the page is not open. */
public final class NotSignedIn extends RuntimeException {}

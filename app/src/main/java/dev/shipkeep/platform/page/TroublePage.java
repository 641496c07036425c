package dev.shipkeep.platform.page;

/** A page that says what went wrong and what to do next. */
public record TroublePage(Frame frame, int status, String key, String code) {}

package dev.shipkeep.account.handover;

/** Somebody who works on an account besides its owner, and therefore sees it. */
public record TeamMember(long personId, String staffNo, String name, String unitName, String duty, boolean active) {}

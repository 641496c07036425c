package dev.shipkeep.organization;

/** What is compared at sign-in. */
record Credentials(long personId, String passwordHash) {}

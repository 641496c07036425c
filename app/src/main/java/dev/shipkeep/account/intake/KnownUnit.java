package dev.shipkeep.account.intake;

/** @param reachable whether the importing person may put accounts into it */
record KnownUnit(long id, String path, boolean active, boolean reachable) {}

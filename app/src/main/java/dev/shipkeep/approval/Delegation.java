package dev.shipkeep.approval;

import java.time.LocalDate;

/** Somebody decides in somebody's place, through a day. */
public record Delegation(long id, long giverId, String giverName, long takerId, String takerName, LocalDate until) {}

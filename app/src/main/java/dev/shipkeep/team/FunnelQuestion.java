package dev.shipkeep.team;

import java.time.LocalDate;

/**
 * Which deals a funnel is made of.
 *
 * @param from first day on which they were begun
 * @param industry empty for all
 * @param source empty for all
 * @param owner staff number; empty for all
 * @param currency of which amounts are added up; counts are of all deals
 */
public record FunnelQuestion(
        Area area, LocalDate from, LocalDate through, String industry, String source, String owner, String currency) {}

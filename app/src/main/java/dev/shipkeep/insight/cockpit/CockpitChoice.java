package dev.shipkeep.insight.cockpit;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for.
 *
 * @param currency empty for the one with most parcels
 * @param period key of a {@link Period}
 * @param unitId null for everything that is visible
 */
public record CockpitChoice(
        String currency, String period, @Nullable Long unitId) {}

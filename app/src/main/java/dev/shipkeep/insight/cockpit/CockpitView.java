package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.insight.cockpit.MoverReader.Mover;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything on the cockpit but its lanes.
 *
 * @param lastDay last day with parcels
 * @param currencies those of visible accounts, the one with most parcels first
 * @param standings of the chosen currency
 * @param now sums of the period
 * @param before sums of the same days a year before
 * @param hasYearBefore whether the year before is known from its beginning
 * @param trend by day or week
 * @param weeks by week, for timeliness
 * @param movers by momentum, most revenue first
 * @param units the units below the chosen one, beside each other
 * @param worstStations stations with the lowest rate on time, among those with enough parcels to tell
 */
public record CockpitView(
        LocalDate lastDay,
        Period period,
        Scope scope,
        List<String> currencies,
        Standings standings,
        DayFacts now,
        DayFacts before,
        boolean hasYearBefore,
        List<TrendPoint> trend,
        List<TrendPoint> weeks,
        Map<String, List<Mover>> movers,
        List<UnitLine> units,
        List<UnitLine> worstStations) {}

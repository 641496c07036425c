package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;

/**
 * How many parcels one shipper sends on a day. Days are epoch days; {@code startDay} and {@code stopDay} are the
 * first and last with parcels, {@code turnDay} is where growth or decline towards {@code endLevel} begins (reached
 * on {@code lastDay}).
 */
record Demand(
        long seed,
        Industry industry,
        Archetype archetype,
        int startDay,
        int stopDay,
        int turnDay,
        int lastDay,
        double endLevel,
        double rate) {

    private static final int FADE_DAYS = 21;
    private static final int RAMP_DAYS = 30;
    private static final double SPORADIC_WEEK_SHARE = 0.33;

    Demand withRate(double otherRate) {
        return new Demand(seed, industry, archetype, startDay, stopDay, turnDay, lastDay, endLevel, otherRate);
    }

    /** The mean of the day; {@code season} is the industry's factor. */
    double expectedOn(int day, double season) {
        if (day < startDay || day > stopDay) {
            return 0;
        }
        double noise = 0.75 + 0.5 * Dice.unitOf(seed, 1, Math.floorDiv(day + 3, 7)); // weeks begin on Monday
        return rate * season * noise * level(day);
    }

    private double level(int day) {
        return switch (archetype) {
            case STEADY, GROWING, DECLINING -> trend(day);
            case SILENT -> day > stopDay - FADE_DAYS ? 1 - 0.6 * (day - stopDay + FADE_DAYS) / FADE_DAYS : 1;
            case NEW -> Math.min(1, 0.3 + 0.7 * (day - startDay) / RAMP_DAYS);
            case SEASONAL -> season(day);
            case SPORADIC ->
                Dice.unitOf(seed, 2, Math.floorDiv(day + 3, 7)) < SPORADIC_WEEK_SHARE ? 1 / SPORADIC_WEEK_SHARE : 0;
        };
    }

    private double trend(int day) {
        return day <= turnDay ? 1 : 1 + (endLevel - 1) * (day - turnDay) / Math.max(1, lastDay - turnDay);
    }

    /** A quarter of the level outside the season, four months of season around {@code turnDay}, every year. */
    private double season(int day) {
        int away = Math.abs(Math.floorMod(day - turnDay + 182, 365) - 182);
        return away > 60 ? 0.25 : 0.25 + 3 * (1 - away / 60.0);
    }
}

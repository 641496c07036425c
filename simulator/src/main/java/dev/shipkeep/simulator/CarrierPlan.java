package dev.shipkeep.simulator;

import java.time.LocalDate;

/**
 * How large the carrier is and which days it has lived through: {@code months} up to and including {@code
 * lastDay}. The same plan always gives the same carrier. {@code people} is raised where every unit could not have
 * its manager.
 */
public record CarrierPlan(
        long seed, LocalDate lastDay, int months, int provinces, int stations, int people, int shippers, long parcels) {

    private static final long DEMO_SEED = 20_261_121;

    public CarrierPlan {
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException("months must be 1 to 120: " + months);
        }
        if (provinces < 1 || provinces > 31) {
            throw new IllegalArgumentException("provinces must be 1 to 31: " + provinces);
        }
        if (stations < provinces || stations > 2_000) {
            throw new IllegalArgumentException("stations must be between provinces and 2 000: " + stations);
        }
        if (shippers < 10 || shippers > 900_000) {
            throw new IllegalArgumentException("shippers must be 10 to 900 000: " + shippers);
        }
        if (parcels < shippers || parcels > 200_000_000) {
            throw new IllegalArgumentException("parcels must be between shippers and 200 million: " + parcels);
        }
    }

    /** 18 months, 10 provinces, 60 stations, 300 people, 2 500 shippers, about 600 000 parcels. */
    public static CarrierPlan demo(LocalDate lastDay) {
        return new CarrierPlan(DEMO_SEED, lastDay, 18, 10, 60, 300, 2_500, 600_000);
    }

    /** Another size: stations grow with the square root of the shippers, everything else with the stations. */
    public static CarrierPlan of(LocalDate lastDay, int shippers, long parcels) {
        int provinces = Math.clamp(8 + shippers / 5_000, 8, 24);
        int stations = Math.clamp(Math.round(60 * Math.sqrt(shippers / 2_500.0)), provinces, 2_000);
        return new CarrierPlan(DEMO_SEED, lastDay, 18, provinces, stations, 60 + 4 * stations, shippers, parcels);
    }

    public CarrierPlan withSeed(long otherSeed) {
        return new CarrierPlan(otherSeed, lastDay, months, provinces, stations, people, shippers, parcels);
    }

    public LocalDate firstDay() {
        return lastDay.minusMonths(months).plusDays(1);
    }

    int firstEpochDay() {
        return (int) firstDay().toEpochDay();
    }

    int lastEpochDay() {
        return (int) lastDay.toEpochDay();
    }
}

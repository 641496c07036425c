package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;

/** All shippers' demand, scaled so that together they send the plan's parcels. */
final class Demands {

    private static final double FLATTENING = 3.5; // Zipf–Mandelbrot: keeps the largest shipper near 4 %
    private static final double TOP_FIFTH_SHARE = 0.8;

    private final CarrierPlan plan;
    private final Seasons seasons;
    private final Demand[] demands;
    private final double[] yearlyParcels;

    Demands(CarrierPlan plan, Seasons seasons, Families families, Cast cast) {
        this.plan = plan;
        this.seasons = seasons;
        int count = plan.shippers();
        demands = new Demand[count];
        yearlyParcels = new double[count];
        double exponent = exponent(count);
        int yearBegins = Math.max(plan.firstEpochDay(), plan.lastEpochDay() - 364);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double size = StrictMath.pow(families.ranks()[i] + 1 + FLATTENING, -exponent);
            demands[i] = cast.demand(i, families.isTwin(i) ? size * 0.3 : size);
            yearlyParcels[i] = expected(i, yearBegins, plan.lastEpochDay());
            sum += expected(i, plan.firstEpochDay(), yearBegins - 1) + yearlyParcels[i];
        }
        double scale = plan.parcels() / sum;
        for (int i = 0; i < count; i++) {
            demands[i] = demands[i].withRate(demands[i].rate() * scale);
            yearlyParcels[i] *= scale;
        }
    }

    Demand demand(int shipper) {
        return demands[shipper];
    }

    double yearlyParcels(int shipper) {
        return yearlyParcels[shipper];
    }

    /** Sets the dice to the shipper's day and throws the number; the parcels of the day go on with the same dice. */
    int count(int shipper, int day, Dice dice) {
        Demand demand = demands[shipper];
        double mean = demand.expectedOn(day, seasons.factor(demand.industry(), day));
        if (mean <= 0) {
            return 0;
        }
        dice.reseed(Dice.mix(demand.seed(), 3, day));
        return dice.poisson(mean);
    }

    private double expected(int shipper, int from, int to) {
        double sum = 0;
        Demand demand = demands[shipper];
        for (int day = from; day <= to; day++) {
            sum += demand.expectedOn(day, seasons.factor(demand.industry(), day));
        }
        return sum;
    }

    /** The exponent with which the largest fifth carries four fifths of the parcels. */
    private static double exponent(int count) {
        double low = 0.2;
        double high = 3;
        for (int i = 0; i < 25; i++) {
            double middle = (low + high) / 2;
            if (topFifthShare(count, middle) < TOP_FIFTH_SHARE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double topFifthShare(int count, double exponent) {
        double top = 0;
        double all = 0;
        for (int rank = 0; rank < count; rank++) {
            double size = StrictMath.pow(rank + 1 + FLATTENING, -exponent);
            all += size;
            top += rank < count / 5 ? size : 0;
        }
        return top / all;
    }
}

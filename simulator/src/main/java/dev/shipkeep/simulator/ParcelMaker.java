package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;

/** Fills a parcel: where to, what, how heavy, how large. {@link Journeys} then decides what becomes of it. */
final class ParcelMaker {

    private static final int EXPRESS_LIMIT_GRAMS = 30_000;
    private static final int HEAVIEST_GRAMS = 800_000;

    // Cartons of the Chinese post, mm, smallest first, and what they usually hold at most.
    private static final int[][] CARTONS = {
        {320, 230, 20}, {145, 85, 105}, {175, 95, 115}, {210, 110, 140}, {230, 130, 160}, {260, 150, 180},
        {290, 170, 190}, {350, 190, 230}, {430, 210, 270}, {530, 230, 290}, {530, 290, 370}, {600, 400, 500},
        {1_200, 1_000, 800}
    };
    private static final int[] CARTON_GRAMS = {
        250, 400, 600, 900, 1_300, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000, EXPRESS_LIMIT_GRAMS, HEAVIEST_GRAMS
    };

    private final Lanes lanes;
    private final Journeys journeys;

    ParcelMaker(long seed, Lanes lanes) {
        this.lanes = lanes;
        this.journeys = new Journeys(seed);
    }

    void fill(Parcel parcel, ShippingHabits shipper, int day, Dice dice) {
        parcel.shipper = shipper;
        chooseDestination(parcel, dice);
        weigh(parcel, dice);
        chooseProduct(parcel, dice);
        pack(parcel, dice);
        price(parcel, dice);
        journeys.plan(parcel, day, dice);
    }

    private void chooseDestination(Parcel parcel, Dice dice) {
        ShippingHabits shipper = parcel.shipper;
        int origin = shipper.station().province().index();
        if (dice.chance(shipper.favouriteShare())) {
            parcel.destinationProvince = shipper.favouriteProvince();
            parcel.destinationCity = shipper.favouriteCity();
        } else {
            parcel.destinationProvince = lanes.province(origin, shipper.reach(), dice);
            parcel.destinationCity = lanes.city(parcel.destinationProvince, dice);
        }
        parcel.zone = lanes.isSameCity(shipper.station(), parcel.destinationProvince, parcel.destinationCity)
                ? 0
                : lanes.zone(origin, parcel.destinationProvince);
    }

    private void weigh(Parcel parcel, Dice dice) {
        Industry industry = parcel.shipper.industry();
        double typical = industry.medianGrams * parcel.shipper.weightScale();
        double grams = typical * StrictMath.exp(industry.spread * dice.normal());
        parcel.weightGrams = Math.clamp(Math.round(grams / 10) * 10, 50, HEAVIEST_GRAMS);
        parcel.weightKnown = !dice.chance(0.01);
    }

    private void chooseProduct(Parcel parcel, Dice dice) {
        ShippingHabits shipper = parcel.shipper;
        double drawn = dice.unit();
        if (parcel.weightGrams > EXPRESS_LIMIT_GRAMS) {
            parcel.product = Product.FREIGHT;
        } else if (parcel.zone == 0 && drawn < (shipper.industry() == Industry.SERVICES ? 0.25 : 0.1)) {
            parcel.product = Product.SAME_DAY;
        } else if (drawn < shipper.nextDayShare() && Product.NEXT_DAY.reaches(parcel.zone)) {
            parcel.product = Product.NEXT_DAY;
        } else {
            parcel.product = drawn > 1 - shipper.economyShare() ? Product.ECONOMY : Product.STANDARD;
        }
    }

    private static void pack(Parcel parcel, Dice dice) {
        int pieces = 1;
        if (parcel.product == Product.FREIGHT) {
            pieces = dice.between(1, 8);
        } else if (dice.chance(0.03)) {
            pieces = dice.between(2, 4);
        }
        parcel.pieces = pieces;
        int carton = 0;
        while (carton < CARTONS.length - 1 && parcel.weightGrams / pieces > CARTON_GRAMS[carton]) {
            carton++;
        }
        parcel.lengthMm = CARTONS[carton][0];
        parcel.widthMm = CARTONS[carton][1];
        parcel.heightMm = CARTONS[carton][2] + 10 * dice.below(3);
        parcel.sizeKnown = !dice.chance(0.06);
    }

    private static void price(Parcel parcel, Dice dice) {
        parcel.costRatio = parcel.shipper.costRatio() * dice.between(0.94, 1.06);
        parcel.costKnown = !dice.chance(0.02);
        double drawn = dice.unit();
        parcel.codFen = parcel.shipper.isConsumerTrade() && drawn < 0.025 ? 100L * dice.between(39, 899) : 0;
        parcel.declaredFen = drawn > 0.92 ? 1_000L * dice.between(10, 500) : 0;
    }
}

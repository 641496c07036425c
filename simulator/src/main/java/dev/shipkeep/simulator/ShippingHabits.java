package dev.shipkeep.simulator;

import dev.shipkeep.simulator.words.Dice;
import java.nio.charset.StandardCharsets;

/**
 * What is always the same about a shipper's parcels. {@code priceLevel} is what it pays of the list price, {@code
 * costRatio} what its parcels cost us of what it pays; shares are of one.
 */
record ShippingHabits(
        byte[] code,
        Industry industry,
        Station station,
        byte[] provinceCode,
        byte[] cityCode,
        double weightScale,
        double priceLevel,
        double costRatio,
        Lanes.Reach reach,
        int favouriteProvince,
        int favouriteCity,
        double favouriteShare,
        double nextDayShare,
        double economyShare) {

    private static final double UNPROFITABLE_SHARE = 0.03;

    static ShippingHabits draw(long seed, int index, Industry industry, Station station, double yearly, Lanes lanes) {
        Dice dice = Dice.of(seed, 71, index);
        boolean consumer = industry == Industry.ECOMMERCE || industry == Industry.RETAIL;
        Lanes.Reach reach = reach(dice, industry);
        int favouriteProvince = lanes.province(station.province().index(), reach, dice);
        double volumeDiscount = 0.09 * StrictMath.log10(yearly + 1);
        return new ShippingHabits(
                ascii(ShipperRegister.code(index)),
                industry,
                station,
                ascii(station.province().code()),
                ascii(station.city().code()),
                dice.between(0.55, 1.7),
                (0.95 - volumeDiscount) * (consumer ? 0.75 : 1) * dice.between(0.92, 1.08),
                dice.chance(UNPROFITABLE_SHARE) ? dice.between(1.02, 1.3) : dice.between(0.55, 0.95),
                reach,
                favouriteProvince,
                lanes.city(favouriteProvince, dice),
                dice.between(0.05, 0.35),
                consumer ? dice.between(0.02, 0.2) : dice.between(0.1, 0.5),
                consumer ? dice.between(0, 0.4) : dice.between(0, 0.1));
    }

    boolean isConsumerTrade() {
        return industry == Industry.ECOMMERCE || industry == Industry.RETAIL;
    }

    private static Lanes.Reach reach(Dice dice, Industry industry) {
        int drawn =
                switch (industry) {
                    case ECOMMERCE -> dice.weighted(2, 8, 55, 35);
                    case RETAIL -> dice.weighted(10, 30, 35, 25);
                    case MANUFACTURING -> dice.weighted(8, 30, 22, 40);
                    case SERVICES -> dice.weighted(35, 30, 15, 20);
                    case GOVERNMENT -> dice.weighted(60, 25, 15, 0);
                    case OTHER -> dice.weighted(25, 30, 30, 15);
                };
        return Lanes.Reach.values()[drawn];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

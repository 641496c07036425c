package dev.shipkeep.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a shipper can buy: days promised and price, by zone (0 same city, 1 same province, 2 to 5 by distance). */
enum Product {
    SAME_DAY(1.8, 22, 0),
    NEXT_DAY(1.4, 18, 1, 1, 1, 1),
    STANDARD(1.0, 20, 1, 2, 2, 3, 4, 6),
    ECONOMY(0.8, 20, 2, 3, 3, 4, 6, 8),
    FREIGHT(1.0, 20, 1, 2, 3, 4, 6, 8);

    final byte[] code = name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
    final double priceFactor;
    final int promisedHour;
    private final int[] daysByZone;

    Product(double priceFactor, int promisedHour, int... daysByZone) {
        this.priceFactor = priceFactor;
        this.promisedHour = promisedHour;
        this.daysByZone = daysByZone;
    }

    boolean reaches(int zone) {
        return zone < daysByZone.length;
    }

    int days(int zone) {
        return daysByZone[zone];
    }
}

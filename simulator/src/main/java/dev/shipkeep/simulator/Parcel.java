package dev.shipkeep.simulator;

/**
 * One parcel's whole life; what a file says about it depends on the moment at which it is written. One object is
 * filled again and again while a carrier streams. Times are seconds since 1970 of the local clock; {@link #NEVER}
 * where nothing happens.
 */
final class Parcel {

    static final long NEVER = Long.MAX_VALUE;

    /** No parcel has news later than this many days after it was shipped. */
    static final int LONGEST_LIFE_DAYS = 45;

    private static final long FIRST_SCAN_SECONDS = 4 * 3_600;
    private static final long SCAN_SECONDS = 11 * 3_600;

    long waybillNumber;
    ShippingHabits shipper;
    Product product = Product.STANDARD;
    int destinationProvince;
    int destinationCity;
    int zone;

    long bookedAt;
    long shippedAt;
    long promisedAt;
    long outForDeliveryAt;
    long troubledAt;
    long finishedAt;
    Status outcome = Status.DELIVERED;

    int pieces;
    int weightGrams;
    int firstWeightGrams;
    long correctedAt;
    boolean weightKnown;
    boolean sizeKnown;
    int lengthMm;
    int widthMm;
    int heightMm;

    boolean costKnown;
    double costRatio;
    long declaredFen;
    long codFen;
    int consigneeScore;

    Parcel(ShippingHabits shipper) {
        this.shipper = shipper;
    }

    Status statusAt(long moment) {
        if (finishedAt <= moment) {
            return outcome;
        }
        if (troubledAt <= moment) {
            return Status.PROBLEM;
        }
        if (outForDeliveryAt <= moment) {
            return Status.OUT_FOR_DELIVERY;
        }
        return shippedAt + FIRST_SCAN_SECONDS <= moment ? Status.IN_TRANSIT : Status.PICKED_UP;
    }

    long newsAt(long moment) {
        long news =
                switch (statusAt(moment)) {
                    case PICKED_UP -> shippedAt;
                    case IN_TRANSIT -> lastScan(moment);
                    case OUT_FOR_DELIVERY -> outForDeliveryAt;
                    case PROBLEM -> Math.min(troubledAt, finishedAt);
                    case DELIVERED, RETURNED, LOST, DAMAGED, REFUSED, CANCELLED -> finishedAt;
                };
        return correctedAt <= moment ? Math.max(news, correctedAt) : news;
    }

    /** The first weighing is sometimes wrong; the hub's counts from then on. */
    int weightGramsAt(long moment) {
        return correctedAt <= moment ? weightGrams : firstWeightGrams;
    }

    boolean isDeliveredAt(long moment) {
        return finishedAt <= moment && outcome == Status.DELIVERED;
    }

    boolean hasNewsBetween(long moment, long laterMoment) {
        return statusAt(moment) != statusAt(laterMoment) || weightGramsAt(moment) != weightGramsAt(laterMoment);
    }

    private long lastScan(long moment) {
        long firstScan = shippedAt + FIRST_SCAN_SECONDS;
        return firstScan + (moment - firstScan) / SCAN_SECONDS * SCAN_SECONDS;
    }
}

package dev.shipkeep.core.measure;

import java.util.Arrays;

/**
 * The daily facts of one account over its whole life, packed into bytes: about a dozen a day with parcels. Work that reads
 * all accounts at once reads one short row of each instead of hundreds. Days without parcels are not in it.
 *
 * <p>Each day is: the days since the day before (the first since 1970), its parcels, which of its other sums follow from
 * those, and the sums that do not. Numbers are variable-length, seven bits to a byte, amounts with their sign in the lowest
 * bit.
 */
public final class DaySeries {

    public static final DaySeries EMPTY = new DaySeries(new byte[0]);

    private static final int ALL_COSTED = 1;
    private static final int ALL_WEIGHED = 2;
    private static final int ALL_DELIVERED = 4;
    private static final int ALL_ON_TIME = 8;
    private static final int NO_TROUBLE = 16;

    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST_NUMBER = 10;
    private static final int NUMBERS_OF_A_DAY = 16;

    private final byte[] packed;

    private DaySeries(byte[] packed) {
        this.packed = packed;
    }

    /** What {@link #toBytes} answered before. */
    public static DaySeries of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new DaySeries(bytes.clone());
    }

    public byte[] toBytes() {
        return packed.clone();
    }

    public Days days() {
        return new Days(packed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySeries series && Arrays.equals(packed, series.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    /** Goes through the days, the earliest first, without making an object of each. */
    public static final class Days {

        private final byte[] packed;
        private int next;
        private int day;
        private long parcels;
        private long revenueFen;
        private long costedParcels;
        private long costedRevenueFen;
        private long costFen;
        private long weighedParcels;
        private long weightGrams;
        private long delivered;
        private long onTime;
        private long late;
        private long lost;
        private long damaged;
        private long returned;

        private Days(byte[] packed) {
            this.packed = packed;
        }

        /** Whether there is one more day; then the other methods speak of it. */
        public boolean next() {
            if (next == packed.length) {
                return false;
            }
            day += (int) readAmount();
            parcels = readCount();
            int follows = (int) readCount();
            revenueFen = readAmount();
            boolean allCosted = (follows & ALL_COSTED) != 0;
            costedParcels = allCosted ? parcels : readCount();
            costedRevenueFen = allCosted ? revenueFen : readAmount();
            costFen = costedParcels == 0 ? 0 : readAmount();
            weighedParcels = (follows & ALL_WEIGHED) != 0 ? parcels : readCount();
            weightGrams = weighedParcels == 0 ? 0 : readAmount();
            delivered = (follows & ALL_DELIVERED) != 0 ? parcels : readCount();
            boolean allOnTime = (follows & ALL_ON_TIME) != 0;
            onTime = allOnTime ? delivered : readCount();
            late = allOnTime ? 0 : readCount();
            boolean noTrouble = (follows & NO_TROUBLE) != 0;
            lost = noTrouble ? 0 : readCount();
            damaged = noTrouble ? 0 : readCount();
            returned = noTrouble ? 0 : readCount();
            return true;
        }

        /** Days since 1970-01-01. */
        public int day() {
            return day;
        }

        public long parcels() {
            return parcels;
        }

        public long revenueFen() {
            return revenueFen;
        }

        public DayFacts facts() {
            return new DayFacts(
                    parcels,
                    revenueFen,
                    costedParcels,
                    costedRevenueFen,
                    costFen,
                    weighedParcels,
                    weightGrams,
                    delivered,
                    onTime,
                    late,
                    lost,
                    damaged,
                    returned);
        }

        private long readCount() {
            long value = 0;
            int shift = 0;
            while (true) {
                byte read = packed[next++];
                value |= (long) (read & LOW_BITS) << shift;
                if (read >= 0) {
                    return value;
                }
                shift += BITS;
            }
        }

        private long readAmount() {
            long coded = readCount();
            return (coded >>> 1) ^ -(coded & 1);
        }
    }

    /** Packs days in their order. */
    public static final class Packer {

        private byte[] packed = new byte[1 << 10];
        private int size;
        private int lastDay;

        /**
         * @param day days since 1970-01-01, later than the one before
         * @throws IllegalArgumentException for a day out of order or without parcels
         */
        public Packer add(int day, DayFacts facts) {
            if (size > 0 && day <= lastDay) {
                throw new IllegalArgumentException("day " + day + " does not come after day " + lastDay);
            }
            if (facts.parcels() <= 0) {
                throw new IllegalArgumentException("day " + day + " has no parcels");
            }
            if (packed.length - size < NUMBERS_OF_A_DAY * LONGEST_NUMBER) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            addAmount(day - lastDay);
            lastDay = day;
            addSums(facts);
            return this;
        }

        private void addSums(DayFacts facts) {
            int follows = follows(facts);
            addCount(facts.parcels());
            addCount(follows);
            addAmount(facts.revenueFen());
            if ((follows & ALL_COSTED) == 0) {
                addCount(facts.costedParcels());
                addAmount(facts.costedRevenueFen());
            }
            if (facts.costedParcels() != 0) {
                addAmount(facts.costFen());
            }
            if ((follows & ALL_WEIGHED) == 0) {
                addCount(facts.weighedParcels());
            }
            if (facts.weighedParcels() != 0) {
                addAmount(facts.weightGrams());
            }
            if ((follows & ALL_DELIVERED) == 0) {
                addCount(facts.delivered());
            }
            if ((follows & ALL_ON_TIME) == 0) {
                addCount(facts.onTime());
                addCount(facts.late());
            }
            if ((follows & NO_TROUBLE) == 0) {
                addCount(facts.lost());
                addCount(facts.damaged());
                addCount(facts.returned());
            }
        }

        private static int follows(DayFacts facts) {
            boolean allCosted =
                    facts.costedParcels() == facts.parcels() && facts.costedRevenueFen() == facts.revenueFen();
            return (allCosted ? ALL_COSTED : 0)
                    | (facts.weighedParcels() == facts.parcels() ? ALL_WEIGHED : 0)
                    | (facts.delivered() == facts.parcels() ? ALL_DELIVERED : 0)
                    | (facts.onTime() == facts.delivered() && facts.late() == 0 ? ALL_ON_TIME : 0)
                    | ((facts.lost() | facts.damaged() | facts.returned()) == 0 ? NO_TROUBLE : 0);
        }

        public DaySeries pack() {
            return size == 0 ? EMPTY : new DaySeries(Arrays.copyOf(packed, size));
        }

        private void addAmount(long value) {
            addCount(value << 1 ^ value >> Long.SIZE - 1);
        }

        private void addCount(long value) {
            long rest = value;
            while ((rest & ~LOW_BITS) != 0) {
                packed[size++] = (byte) (rest & LOW_BITS | MORE);
                rest >>>= BITS;
            }
            packed[size++] = (byte) rest;
        }
    }
}

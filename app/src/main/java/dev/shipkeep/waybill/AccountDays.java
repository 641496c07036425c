package dev.shipkeep.waybill;

import java.util.Arrays;

/** A list of accounts' days, without an object for each. */
public final class AccountDays {

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] accounts = new long[FIRST_CAPACITY];
    private int[] days = new int[FIRST_CAPACITY];
    private int size;

    /** @param day since 1970 */
    public void add(long accountId, int day) {
        if (size == days.length) {
            accounts = Arrays.copyOf(accounts, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
        }
        accounts[size] = accountId;
        days[size++] = day;
    }

    public int size() {
        return size;
    }

    public long account(int index) {
        return accounts[index];
    }

    /** Days since 1970. */
    public int day(int index) {
        return days[index];
    }

    /** The accounts in the order of the list. */
    public long[] accounts() {
        return Arrays.copyOf(accounts, size);
    }

    /** The days in the order of the list, since 1970. */
    public int[] days() {
        return Arrays.copyOf(days, size);
    }
}

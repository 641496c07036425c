package dev.shipkeep.simulator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** {@code yyyy-MM-dd} of days, remembered: rows of one day repeat a handful of dates. */
final class DayTexts {

    private static final int SLOTS = 1024;

    private final int[] days = new int[SLOTS];
    private final byte[][] texts = new byte[SLOTS][];

    DayTexts() {
        Arrays.fill(days, Integer.MIN_VALUE);
    }

    byte[] text(int epochDay) {
        int slot = epochDay & (SLOTS - 1);
        if (days[slot] != epochDay) {
            days[slot] = epochDay;
            texts[slot] = LocalDate.ofEpochDay(epochDay).toString().getBytes(StandardCharsets.US_ASCII);
        }
        return texts[slot];
    }
}

package dev.shipkeep.bench;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Says on standard error what is going on; standard output is for the table. */
public final class Progress {

    private Progress() {}

    public static void say(String format, Object... arguments) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + Figure.text(format, arguments));
    }
}

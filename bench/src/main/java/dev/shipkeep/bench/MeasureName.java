package dev.shipkeep.bench;

import java.util.Locale;

/** The names of the command line, in the order in which {@code all} runs them. */
public enum MeasureName {
    CORE,
    START,
    IMPORT,
    RATED,
    MONTH,
    HEAP,
    GRADING,
    TRACKING,
    PAGES,
    QUOTE,
    LEADS;

    static MeasureName parse(String text) {
        for (MeasureName name : values()) {
            if (name.name().toLowerCase(Locale.ROOT).equals(text)) {
                return name;
            }
        }
        throw new IllegalArgumentException("bin/bench does not know '" + text + "'");
    }
}

package dev.shipkeep.waybill.intake;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The services of a parcel in one text, written the same however a file lists them. */
final class ServicesTaken {

    private static final Pattern BETWEEN = Pattern.compile("[;；,，、|/]+");

    private ServicesTaken() {}

    /** Names in order, each once, separated by a semicolon. */
    static String tidy(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }
}

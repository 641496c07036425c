package dev.shipkeep.simulator;

import java.util.Locale;

/** A node of the carrier's tree. {@code parentCode} and {@code divisionCode} are empty at headquarters. */
public record Unit(String code, String name, Kind kind, String parentCode, String divisionCode) {

    public enum Kind {
        HEADQUARTERS,
        PROVINCE,
        CITY,
        STATION,
        AREA;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

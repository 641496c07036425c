package dev.shipkeep.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The levels of the carrier's tree, from the top. A level may be left out, never turned round. */
public enum UnitKind {
    HEADQUARTERS,
    PROVINCE,
    CITY,
    STATION,
    AREA;

    /** As stored, and the last part of the text keys {@code organization.kind.*}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnitKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no kind of unit: " + code));
    }

    public static Optional<UnitKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public boolean mayHold(UnitKind child) {
        return ordinal() < child.ordinal();
    }
}

package dev.shipkeep.pricing;

import dev.shipkeep.organization.Divisions;
import dev.shipkeep.pricing.sheet.PlaceNames;
import java.util.List;
import java.util.regex.Pattern;

/** China's divisions by name or code; codes of other countries' regions stand for themselves. */
final class DivisionNames implements PlaceNames {

    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,19}");
    private static final Pattern DIVISION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    private final Divisions divisions;

    DivisionNames(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public List<String> listCodes(String text) {
        if (DIVISION.matcher(text).matches()) {
            return divisions.isKnown(text) ? List.of(text) : List.of();
        }
        return FOREIGN.matcher(text).matches() ? List.of(text) : divisions.listCodes(text);
    }
}

package dev.shipkeep.pricing.sheet;

import java.util.List;

/** Which places a name or code can mean. */
@FunctionalInterface
public interface PlaceNames {

    /**
     * The codes of the places that a text can mean: one as a rule, several when it is ambiguous, none when it is
     * unknown.
     */
    List<String> listCodes(String text);
}

package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.PlaceKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a parcel comes from or goes to, as far as it is known.
 *
 * @param county key of the county; null when unknown
 * @param city key of the city; null when unknown
 * @param province key of the province or state; null when unknown
 */
public record Place(
        @Nullable String county,
        @Nullable String city,
        @Nullable String province) {

    /** A place of which nothing is known: only "everywhere" holds it. */
    public static final Place UNKNOWN = new Place(null, null, null);

    /** A place of which only the province or state is known. */
    public static Place inProvince(String province) {
        return new Place(null, null, province);
    }

    /** The place of a Chinese division code; see {@link PlaceKey#ofDivision}. Other text is a province's key. */
    public static Place ofDivision(String code) {
        PlaceKey narrowest = PlaceKey.ofDivision(code);
        String key = narrowest.key();
        return switch (narrowest.level()) {
            case COUNTY -> new Place(key, key.substring(0, 4), key.substring(0, 2));
            case CITY -> new Place(null, key, key.substring(0, 2));
            case PROVINCE -> inProvince(key);
        };
    }

    /** The narrowest key that is known; empty when none is. */
    public String narrowestKey() {
        if (county != null) {
            return county;
        }
        if (city != null) {
            return city;
        }
        return province == null ? "" : province;
    }
}

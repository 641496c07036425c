package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.PlaceKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a parcel comes from or goes to, as far as it is known. Whoever rates many parcels should keep one object for
 * each place: a {@link Rater} remembers what it looked up for an object.
 */
public final class Place {
    /** A place of which nothing is known: only "everywhere" holds it. */
    public static final Place UNKNOWN = new Place(null, null, null);

    private final @Nullable String county;
    private final @Nullable String city;
    private final @Nullable String province;
    private final int hash;

    /**
     * A place by its keys on each level.
     *
     * @param county key of the county; null when unknown
     * @param city key of the city; null when unknown
     * @param province key of the province or state; null when unknown
     */
    public Place(@Nullable String county, @Nullable String city, @Nullable String province) {
        this.county = county;
        this.city = city;
        this.province = province;
        hash = Objects.hash(county, city, province);
    }

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

    /** Key of the county; null when unknown. */
    public @Nullable String county() {
        return county;
    }

    /** Key of the city; null when unknown. */
    public @Nullable String city() {
        return city;
    }

    /** Key of the province or state; null when unknown. */
    public @Nullable String province() {
        return province;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Place place
                        && place.hash == hash
                        && Objects.equals(place.county, county)
                        && Objects.equals(place.city, city)
                        && Objects.equals(place.province, province));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Place[" + county + ", " + city + ", " + province + "]";
    }
}

package dev.shipkeep.waybill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the services of a parcel, which are stored as one text. */
final class Services {

    private Services() {}

    static List<String> list(@Nullable String stored) {
        return stored == null ? List.of() : List.of(stored.split(";", -1));
    }
}

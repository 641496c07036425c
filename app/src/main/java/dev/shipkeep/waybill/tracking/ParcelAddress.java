package dev.shipkeep.waybill.tracking;

import java.util.List;
import java.util.regex.Pattern;

/** Where the page of a parcel is. */
public final class ParcelAddress {

    private static final Pattern SAFE_IN_A_PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.~-]*");

    private ParcelAddress() {}

    /** A number with signs that a path cannot carry is shown by the tracking page instead. */
    public static String of(String waybillNo) {
        return SAFE_IN_A_PATH.matcher(waybillNo).matches()
                ? "/waybills/" + waybillNo
                : "/tracking?" + new TypedNumbers(List.of(waybillNo)).query();
    }
}

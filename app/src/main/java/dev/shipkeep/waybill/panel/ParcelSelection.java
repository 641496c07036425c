package dev.shipkeep.waybill.panel;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked an account's parcel list for.
 *
 * @param place null for the newest parcels
 */
public record ParcelSelection(
        long accountId,
        ListAddress address,
        ParcelFilter filter,
        @Nullable Place place) {

    public static ParcelSelection of(long accountId, Map<String, String> parameters) {
        ListAddress address =
                ListAddress.of("/accounts/" + accountId + "/panels/parcels", parameters, ParcelFilter.PARAMETERS);
        return new ParcelSelection(
                accountId,
                address,
                ParcelFilter.of(address),
                Place.parse(address.value(ListAddress.PLACE)).orElse(null));
    }
}

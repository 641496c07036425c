package dev.shipkeep.waybill.tracking;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import dev.shipkeep.waybill.Parcel;
import dev.shipkeep.waybill.Tracking;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Parcels by their whole waybill or order number. */
@Component
class WaybillSearch implements SearchSource {

    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)\\S{5,64}");

    private final Tracking tracking;

    WaybillSearch(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> find(String query, int limit) {
        if (!Acting.get().may(Permission.TRACK) || !NUMBER.matcher(query).matches()) {
            return List.of();
        }
        return tracking.find(List.of(query)).getFirst().parcels().stream()
                .limit(limit)
                .map(WaybillSearch::hit)
                .toList();
    }

    private static SearchHit hit(Parcel parcel) {
        String detail =
                parcel.orderNo() == null ? parcel.accountName() : parcel.orderNo() + " · " + parcel.accountName();
        return new SearchHit("waybill", parcel.waybillNo(), detail, ParcelAddress.of(parcel.waybillNo()));
    }
}

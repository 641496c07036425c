package dev.shipkeep.waybill.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.ParcelFilter;
import dev.shipkeep.waybill.panel.ParcelRegister;
import dev.shipkeep.waybill.panel.ParcelRow;
import dev.shipkeep.waybill.panel.ParcelSelection;
import dev.shipkeep.waybill.tracking.ParcelAddress;
import java.util.List;

public record ParcelsPage(Frame frame, ParcelSelection selection, ParcelRegister.View view) {

    public Account account() {
        return view.account();
    }

    public ListAddress address() {
        return selection.address();
    }

    public List<ParcelRow> rows() {
        return view.page().rows();
    }

    public boolean isFiltered() {
        return !address().fromStart().values().isEmpty();
    }

    public List<String> states() {
        return ParcelFilter.STATES;
    }

    public List<String> timely() {
        return ParcelFilter.TIMELY;
    }

    /** The lane that the list is narrowed to; empty for all. */
    public String lane() {
        ParcelFilter filter = selection.filter();
        return filter.origin().isEmpty() && filter.destination().isEmpty()
                ? ""
                : region(filter.origin()) + " → " + region(filter.destination());
    }

    private String region(String region) {
        return region.isEmpty() ? "…" : frame.choice("account.region.", region);
    }

    public String exportUrl() {
        return address().path() + "/export?" + address().fromStart().query();
    }

    public String url(ParcelRow row) {
        return ParcelAddress.of(row.waybillNo());
    }

    public String badge(ParcelRow row) {
        return ParcelView.badge(row.status());
    }

    public String origin(ParcelRow row) {
        return ParcelView.place(frame, row.originRegion(), null);
    }

    public String destination(ParcelRow row) {
        return ParcelView.place(frame, row.destinationRegion(), row.destinationCity());
    }

    public String weight(ParcelRow row) {
        return row.weightGrams() == null ? "—" : ParcelView.kilograms(row.weightGrams());
    }

    public Promise promise(ParcelRow row) {
        return Promise.of(frame, row.status(), row.promisedAt(), row.deliveredAt());
    }
}

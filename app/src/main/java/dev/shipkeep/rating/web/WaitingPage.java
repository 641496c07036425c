package dev.shipkeep.rating.web;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.rating.WaitingKey;
import dev.shipkeep.rating.WaitingParcel;
import dev.shipkeep.rating.WaitingParcels;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param read one more than a page has when there are more */
public record WaitingPage(
        Frame frame,
        WaitingList list,
        List<WaitingParcel> read,
        List<WaitingParcels.ReasonCount> counts,
        TraceWords words) {

    static final int ROWS = 50;

    public List<WaitingParcel> rows() {
        return read.size() > ROWS ? read.subList(0, ROWS) : read;
    }

    /** Null on the last page. */
    public @Nullable String next() {
        if (read.size() <= ROWS) {
            return null;
        }
        WaitingParcel last = read.get(ROWS - 1);
        return list.urlAfter(new WaitingKey(last.day(), last.waybillNo()));
    }

    public boolean isFirst() {
        return list.after() == null;
    }

    public boolean isFiltered() {
        return !list.address().fromStart().values().isEmpty();
    }

    public List<NotRatableReason> reasons() {
        return Arrays.asList(NotRatableReason.values());
    }

    public long parcels() {
        return counts.stream().mapToLong(WaitingParcels.ReasonCount::parcels).sum();
    }

    /** Name of the account that the list is limited to; empty when it is not, or nothing of it waits. */
    public String accountName() {
        return list.filter().accountId() == null || read.isEmpty()
                ? list.address().value("account")
                : read.getFirst().accountName();
    }

    public String sentence(WaitingParcel parcel) {
        return words.reason(frame.words(), parcel.reason(), parcel.arguments());
    }

    public String exportUrl() {
        String query = list.address().fromStart().query();
        return WaitingController.PATH + "/export" + (query.isEmpty() ? "" : "?" + query);
    }
}

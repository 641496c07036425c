package dev.shipkeep.rating.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.AdjustmentList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param state open, billed or empty for both
 * @param read one more than a page has when there are more
 */
public record AdjustmentsPage(
        Frame frame,
        String state,
        @Nullable Long account,
        List<AdjustmentList.Row> read,
        List<AdjustmentList.OpenSum> open) {

    public static final List<String> STATES = List.of("open", "billed");

    static final int ROWS = 50;

    public List<AdjustmentList.Row> rows() {
        return read.size() > ROWS ? read.subList(0, ROWS) : read;
    }

    /** Null on the last page. */
    public @Nullable String next() {
        if (read.size() <= ROWS) {
            return null;
        }
        return address().with("before", read.get(ROWS - 1).adjustment().id()).url();
    }

    public String url(String otherState) {
        return address().with("state", otherState).url();
    }

    private ListAddress address() {
        return new ListAddress(AdjustmentController.PATH, Map.of())
                .with("state", state)
                .with("account", account);
    }

    public String weights(AdjustmentList.Row row) {
        long before = row.adjustment().oldChargeableGrams();
        long now = row.adjustment().newChargeableGrams();
        return before == now
                ? RatedView.kilograms(now)
                : RatedView.kilograms(before) + " → " + RatedView.kilograms(now);
    }
}

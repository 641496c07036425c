package dev.shipkeep.rating.web;

import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.rating.ParcelRating;
import dev.shipkeep.rating.RatedLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param trace the steps in words */
public record ParcelRatingPage(Frame frame, ParcelRating rating, List<String> trace) {

    private static final long BASIS_POINTS = 10_000;

    public @Nullable RatedView view() {
        RatedLine line = rating.line();
        return line == null ? null : new RatedView(frame, line, rating.currency());
    }

    public String waybillUrl() {
        return "/waybills/" + URLEncoder.encode(rating.waybillNo(), StandardCharsets.UTF_8);
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, rating.currency());
    }

    public boolean knowsCost() {
        return OverviewPage.knowsCost(frame);
    }

    /** A dash when the cost is not known. */
    public String margin() {
        RatedLine line = rating.line();
        Long cost = line == null ? null : line.costFen();
        if (line == null || cost == null) {
            return "—";
        }
        return money(line.totalFen() - cost);
    }

    /** The margin's share of the total; empty when there is none. */
    public String marginShare() {
        RatedLine line = rating.line();
        Long cost = line == null ? null : line.costFen();
        return line == null || cost == null || line.totalFen() == 0
                ? ""
                : Figures.percent((line.totalFen() - cost) * BASIS_POINTS / line.totalFen()) + " · ";
    }

    /** Rated less stated freight. */
    public String difference() {
        RatedLine line = rating.line();
        Long stated = rating.statedFen();
        return line == null || stated == null ? "—" : money(line.freightFen() - stated);
    }

    public String badge() {
        return switch (rating.state()) {
            case RATED -> "bg-green-lt";
            case WAITING, UNPRICED -> "bg-orange-lt";
            case PENDING -> "bg-blue-lt";
            case NOT_BILLABLE -> "bg-secondary-lt";
        };
    }

    public String adjusted(Adjustment adjustment) {
        String state = adjustment.statementId() == null ? "open" : "billed";
        return frame.say(
                "rating.parcel.adjusted." + state,
                frame.say("rating.adjustment.reason." + adjustment.reason()),
                money(adjustment.oldTotalFen()),
                money(adjustment.newTotalFen()),
                frame.minute(adjustment.noticedAt()));
    }
}

package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.RatedLine;
import dev.shipkeep.settlement.LinePlace;
import dev.shipkeep.settlement.Statement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parcels of a statement.
 *
 * @param asked the waybill that was searched for; empty for a page of all
 * @param next where the page ends; null on the last
 */
public record LinesPage(
        Frame frame,
        Statement statement,
        List<RatedLine> lines,
        String asked,
        @Nullable LinePlace next) {

    public String url() {
        return "/statements/" + statement.id() + "/lines";
    }

    public String nextUrl() {
        return url() + "?after=" + (next == null ? "" : URLEncoder.encode(next.text(), StandardCharsets.UTF_8));
    }

    /** Where the amount is told step by step. */
    public String traceUrl(RatedLine line) {
        return "/waybills/" + URLEncoder.encode(line.waybillNo(), StandardCharsets.UTF_8) + "/rating";
    }

    public String money(long fen) {
        return frame.money(fen, statement.currency());
    }

    public String kilograms(int grams) {
        return StatementWords.kilograms(grams);
    }

    public String route(RatedLine line) {
        return StatementWords.place(frame, line.originRegion(), line.originCity()) + " → "
                + StatementWords.place(frame, line.destinationRegion(), line.destinationCity());
    }

    public String product(RatedLine line) {
        return line.product() == null ? "—" : frame.choice("pricing.product.", line.product());
    }

    public String surcharges(RatedLine line) {
        return line.surcharges().stream()
                .map(charge -> charge.code() + " " + money(charge.fen()))
                .collect(Collectors.joining(frame.say("settlement.comma")));
    }

    public long surchargesFen(RatedLine line) {
        return line.totalFen() - line.freightFen();
    }
}

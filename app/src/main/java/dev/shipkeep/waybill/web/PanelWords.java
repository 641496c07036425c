package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.Span;
import dev.shipkeep.waybill.panel.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the panels say and link alike. */
final class PanelWords {

    private static final int MONTH_LENGTH = "2026-01".length();

    private PanelWords() {}

    /** Which days a panel is about, and why it ends long ago when it does; empty for an account without parcels. */
    static String period(Frame frame, @Nullable LocalDate from, @Nullable Span span) {
        if (span == null || from == null) {
            return "";
        }
        String days =
                frame.say("waybill.panel.period", from.toString(), span.day().toString());
        return span.ended()
                ? days + " · "
                        + frame.say("waybill.panel.ended", span.lastParcelDay().toString())
                : days;
    }

    /** 2026-05 for a month, 2026-05-03 for a day. */
    static String label(Step step, LocalDate start) {
        return step == Step.MONTH ? start.toString().substring(0, MONTH_LENGTH) : start.toString();
    }

    /** The list of the account's parcels that were shipped in some days. */
    static String parcelsUrl(long accountId, LocalDate from, LocalDate to) {
        return "/accounts/" + accountId + "/panels/parcels?from=" + from + "&to=" + to;
    }
}

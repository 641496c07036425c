package dev.shipkeep.deal;

import java.util.List;

/** What can be chosen for deals. Names are stored; their texts are in the messages. */
public final class DealChoices {

    /** How a customer was found; texts {@code deal.source.*}. */
    public static final List<String> SOURCES = List.of(
            "courier",
            "sweep",
            "hotline",
            "referral",
            "web",
            "marketplace",
            "exhibition",
            "oneoff",
            "trade_site",
            "win_back",
            "lookalike",
            "present_customer");

    /** Why a deal was lost; texts {@code deal.loss.*}. */
    public static final List<String> LOSSES =
            List.of("price", "service", "speed", "coverage", "relationship", "contract", "no_need", "credit", "other");

    private DealChoices() {}
}

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

    /** Who needs something: everybody, customers of a kind, this one only; texts {@code deal.need.layer.*}. */
    public static final List<String> NEED_LAYERS = List.of("universal", "special", "individual");

    /** What moves a customer to buy; texts {@code deal.need.motive.*}. */
    public static final List<String> MOTIVES =
            List.of("price", "speed", "safety", "convenience", "image", "relationship");

    private DealChoices() {}
}

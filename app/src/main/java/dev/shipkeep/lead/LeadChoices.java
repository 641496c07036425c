package dev.shipkeep.lead;

import java.util.List;

/** Values that can be chosen for leads; their texts are {@code lead.<field>.<value>}. */
public final class LeadChoices {

    public static final List<String> SOURCES = List.of(
            "courier",
            "sweep",
            "oneoff",
            "referral",
            "web",
            "marketplace",
            "exhibition",
            "trade_site",
            "win_back",
            "lookalike");

    /** Why a lead is not developed. */
    public static final List<String> REASONS = List.of(
            "too_small",
            "wrong_data",
            "out_of_area",
            "prohibited_goods",
            "bound_elsewhere",
            "not_interested",
            "existing_account",
            "other");

    /** What deserves attention by itself, as the figures tell. */
    public static final List<String> FLAGS = List.of("receivesOnly", "sendsLess", "competitor", "oneOff", "referred");

    private LeadChoices() {}
}

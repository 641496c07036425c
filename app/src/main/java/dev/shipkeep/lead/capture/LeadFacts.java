package dev.shipkeep.lead.capture;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a lead's company. Figures are of an ordinary month.
 *
 * @param parcelsMonth that it sends with anybody
 * @param inboundMonth that it receives
 * @param oursMonth of those it sends, with us
 * @param oneoffYear how often it shipped with us as a passer-by within a year
 * @param carriers whom it ships with now
 * @param carrierPriceFen what it pays there for a parcel
 * @param revenueGivenFen expected in a month, where somebody said so
 * @param ease of winning it, 1 to 5
 */
public record LeadFacts(
        String name,
        @Nullable String creditCode,
        @Nullable String industry,
        @Nullable String address,
        @Nullable String goods,
        @Nullable Integer parcelGrams,
        @Nullable String lanes,
        @Nullable Integer parcelsMonth,
        @Nullable Integer inboundMonth,
        @Nullable Integer oursMonth,
        @Nullable Integer oneoffYear,
        @Nullable String carriers,
        @Nullable Long carrierPriceFen,
        @Nullable Long revenueGivenFen,
        int ease,
        String source,
        @Nullable String sourceNote,
        @Nullable String note,
        @Nullable Double latitude,
        @Nullable Double longitude) {}

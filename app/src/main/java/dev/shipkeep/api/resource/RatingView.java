package dev.shipkeep.api.resource;

import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.pricing.words.TraceWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a parcel costs, with the way there in words.
 *
 * @param rated whether it has a price; the amounts are null where not
 * @param source whose price it is: customer, group, grade, campaign, general
 * @param reason why it has none: stable word
 * @param trace the steps in the language of who asks; the last says the total or why there is none
 */
record RatingView(
        boolean rated,
        String currency,
        @Nullable String source,
        @Nullable String price,
        @Nullable String card,
        @Nullable String originZone,
        @Nullable String destinationZone,
        @Nullable Long actualGrams,
        @Nullable Long volumetricGrams,
        @Nullable Long chargeableGrams,
        @Nullable Long listFreightFen,
        @Nullable Long freightFen,
        List<SurchargeView> surcharges,
        @Nullable Long totalFen,
        @Nullable String reason,
        @Nullable String reasonText,
        List<String> trace) {

    /** A surcharge on top of the freight. */
    record SurchargeView(String code, long fen) {}

    static RatingView of(RatingResult result, String currency, TraceWords traceWords, Words words) {
        List<String> trace = traceWords.sentences(words, result.trace());
        return switch (result) {
            case RatingResult.Rated rated ->
                new RatingView(
                        true,
                        currency,
                        rated.source().name().toLowerCase(Locale.ROOT),
                        rated.offer(),
                        rated.card(),
                        rated.originZone(),
                        rated.destinationZone(),
                        rated.actualGrams(),
                        rated.volumetricGrams(),
                        rated.chargeableGrams(),
                        rated.listFreight().fen(),
                        rated.freight().fen(),
                        rated.surcharges().stream()
                                .map(line -> new SurchargeView(
                                        line.code(), line.amount().fen()))
                                .toList(),
                        rated.total().fen(),
                        null,
                        null,
                        trace);
            case RatingResult.NotRatable refused ->
                none(
                        currency,
                        refused.reason().key(),
                        traceWords.reason(words, refused.reason(), refused.arguments()),
                        trace);
        };
    }

    /** A parcel that has no price. */
    static RatingView none(String currency, String reason, String text, List<String> trace) {
        return new RatingView(
                false, currency, null, null, null, null, null, null, null, null, null, null, List.of(), null, reason,
                text, trace);
    }
}

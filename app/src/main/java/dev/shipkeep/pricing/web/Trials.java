package dev.shipkeep.pricing.web;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.core.rating.TraceStep;
import dev.shipkeep.core.rating.figure.Weight;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates what somebody typed. */
@Component
class Trials {

    private final RateCards cards;
    private final TraceWords traceWords;
    private final BusinessTime time;

    Trials(RateCards cards, TraceWords traceWords, BusinessTime time) {
        this.cards = cards;
        this.traceWords = traceWords;
        this.time = time;
    }

    /** The form before anything is typed. */
    Trial empty(CardVersion version) {
        LocalDate from = version.validity().from();
        LocalDate through = version.validity().through();
        LocalDate today = time.today();
        LocalDate day = today.isBefore(from) ? from : through != null && today.isAfter(through) ? through : today;
        return new Trial(Map.of("weight", "5", "pieces", "1", "day", day.toString()), FieldProblems.NONE, null);
    }

    Trial tried(CardVersion version, Map<String, String> sent, Frame frame) {
        Map<String, String> typed = new HashMap<>(empty(version).typed());
        typed.putAll(sent);
        ParcelForm form = new ParcelForm(typed, cards.places());
        Parcel parcel = form.parcel(version.card().currency());
        return parcel == null
                ? new Trial(typed, form.problems(), null)
                : new Trial(typed, FieldProblems.NONE, outcome(version, parcel, frame));
    }

    private Trial.Outcome outcome(CardVersion version, Parcel parcel, Frame frame) {
        PriceBook book = PriceBook.of(PriceBook.Selection.STATED_ORDER, List.of(Offer.general(cards.tariff(version))));
        RatingResult result = book.explain(parcel);
        List<TraceStep> steps = result.trace();
        List<String> trace = traceWords.sentences(frame.words(), steps);
        return switch (result) {
            case RatingResult.NotRatable ignored -> new Trial.Outcome(null, null, "", List.of(), trace);
            case RatingResult.Rated rated ->
                new Trial.Outcome(
                        rated.total(),
                        rated.freight(),
                        FigureWords.text(frame.words(), new Weight(rated.chargeableGrams()), false),
                        rated.surcharges().stream().map(Trials::line).toList(),
                        trace);
        };
    }

    private static Trial.Line line(RatingResult.SurchargeLine line) {
        Amount amount = line.amount();
        return new Trial.Line(line.code(), amount);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }
}

package dev.shipkeep.pricing.words;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.core.rating.TraceStep;
import dev.shipkeep.core.rating.figure.Weight;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.RateCards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rates what somebody typed. */
@Component
public class Trials {

    private final RateCards cards;
    private final TraceWords traceWords;

    Trials(RateCards cards, TraceWords traceWords) {
        this.cards = cards;
        this.traceWords = traceWords;
    }

    /** The form before anything is typed. */
    public Trial empty(LocalDate day) {
        return new Trial(Map.of("weight", "5", "pieces", "1", "day", day.toString()), FieldProblems.NONE, null);
    }

    /** @param book null when there is no price at all */
    public Trial tried(@Nullable PriceBook book, String currency, Trial before, Map<String, String> sent, Frame frame) {
        Map<String, String> typed = new HashMap<>(before.typed());
        typed.putAll(sent);
        ParcelForm form = new ParcelForm(typed, cards.places());
        Parcel parcel = form.parcel(currency);
        if (parcel == null) {
            return new Trial(typed, form.problems(), null);
        }
        Trial.Outcome outcome = book == null
                ? new Trial.Outcome(null, null, "", List.of(), List.of(frame.say("pricing.trial.noBook")))
                : outcome(book, parcel, frame);
        return new Trial(typed, FieldProblems.NONE, outcome);
    }

    private Trial.Outcome outcome(PriceBook book, Parcel parcel, Frame frame) {
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

    /** A day as a form sends it; null when it is none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }
}

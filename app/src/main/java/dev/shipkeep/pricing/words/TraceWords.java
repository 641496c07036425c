package dev.shipkeep.pricing.words;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.core.rating.TraceKey;
import dev.shipkeep.core.rating.TraceStep;
import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.page.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps of a rating as sentences. */
@Component
public class TraceWords {

    private static final Set<TraceKey> OF_MONEY = EnumSet.of(
            TraceKey.FREIGHT_ROUNDED, TraceKey.DISCOUNT, TraceKey.SURCHARGE_ROUNDED, TraceKey.SURCHARGE_DISCOUNT);
    private static final Set<TraceKey> OF_PLACES = EnumSet.of(TraceKey.ORIGIN_ZONE, TraceKey.DESTINATION_ZONE);

    private final Divisions divisions;

    TraceWords(Divisions divisions) {
        this.divisions = divisions;
    }

    public List<String> sentences(Words words, List<TraceStep> trace) {
        return trace.stream().map(step -> sentence(words, step)).toList();
    }

    public String sentence(Words words, TraceStep step) {
        if (step.key() == TraceKey.NOT_RATABLE && step.arguments().getFirst() instanceof NotRatableReason reason) {
            return reason(
                    words, reason, step.arguments().subList(1, step.arguments().size()));
        }
        boolean money = OF_MONEY.contains(step.key());
        List<String> figures = new ArrayList<>();
        for (Object argument : step.arguments()) {
            figures.add(FigureWords.text(words, argument, money));
        }
        if (OF_PLACES.contains(step.key())) {
            figures.set(0, placeName(words, figures.getFirst()));
        }
        Object result = step.result();
        if (result != null) {
            figures.add(FigureWords.text(words, result, money));
        }
        return words.say("pricing.trace." + step.key().key(), figures.toArray());
    }

    public String reason(Words words, NotRatableReason reason, List<Object> arguments) {
        List<String> figures = new ArrayList<>();
        for (Object argument : arguments) {
            figures.add(FigureWords.text(words, argument, true));
        }
        boolean ofPlace = reason == NotRatableReason.NO_ORIGIN_ZONE || reason == NotRatableReason.NO_DESTINATION_ZONE;
        if (ofPlace) {
            figures.set(1, placeName(words, figures.get(1)));
        }
        return words.say("pricing.reason." + reason.key(), figures.toArray());
    }

    private String placeName(Words words, String key) {
        return key.isEmpty() ? words.say("pricing.place.unknown") : divisions.fullNameOf(key);
    }
}

package dev.shipkeep.quote.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.quote.Quote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is typed.
 *
 * @param quote the one that is changed; null for a new one
 */
public record QuoteFormPage(
        Frame frame, @Nullable Quote quote, Map<String, String> typed, FieldProblems problems, List<Card> cards) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String action() {
        return quote == null ? "/quotes" : "/quotes/" + quote.id();
    }

    public String title() {
        return quote == null ? frame.say("quote.new") : frame.say("quote.edit", quote.number());
    }
}

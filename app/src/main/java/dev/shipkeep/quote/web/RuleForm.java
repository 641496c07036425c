package dev.shipkeep.quote.web;

import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.quote.QuoteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sliders: one for everything, and a row for each exception, which is tried first. */
public record RuleForm(String off, List<Row> rows) {

    /** Exceptions that a form holds. */
    public static final int MOST_ROWS = 12;

    private static final int PERCENT = 4;
    private static final int GRAMS = 3;
    private static final long WHOLE = 1_000_000;

    /** An exception as it is typed: weights in kilograms, the discount in percent. */
    public record Row(String origin, String destination, String product, String from, String through, String off) {

        static final Row EMPTY = new Row(RateCard.ANY, RateCard.ANY, RateCard.ANY, "", "", "");

        public boolean isEmpty() {
            return origin.equals(RateCard.ANY)
                    && destination.equals(RateCard.ANY)
                    && product.equals(RateCard.ANY)
                    && from.isEmpty()
                    && through.isEmpty();
        }

        /** Null when something in it is not understood. */
        @Nullable
        QuoteRule rule() {
            Long offPpm = off.isEmpty() ? (Long) 0L : Typed.units(off, PERCENT);
            Long fromGrams = from.isEmpty() ? (Long) 0L : Typed.units(from, GRAMS);
            Long throughGrams = Typed.units(through, GRAMS);
            boolean wrong = offPpm == null
                    || offPpm > WHOLE
                    || fromGrams == null
                    || throughGrams == null && !through.isEmpty()
                    || throughGrams != null && throughGrams < fromGrams;
            return wrong || offPpm == null || fromGrams == null
                    ? null
                    : new QuoteRule(origin, destination, product, fromGrams, throughGrams, offPpm);
        }
    }

    /** With one row to spare. */
    static RuleForm of(List<QuoteRule> rules) {
        List<Row> rows = new ArrayList<>();
        String off = "0";
        for (QuoteRule rule : rules) {
            if (rule.isEverywhere()) {
                off = Typed.figure(rule.offPpm(), PERCENT);
            } else {
                rows.add(row(rule));
            }
        }
        if (rows.size() < MOST_ROWS) {
            rows.add(Row.EMPTY);
        }
        return new RuleForm(off, rows);
    }

    private static Row row(QuoteRule rule) {
        Long through = rule.throughGrams();
        return new Row(
                rule.originZone(),
                rule.destinationZone(),
                rule.product(),
                rule.fromGrams() == 0 ? "" : Typed.figure(rule.fromGrams(), GRAMS),
                through == null ? "" : Typed.figure(through, GRAMS),
                Typed.figure(rule.offPpm(), PERCENT));
    }

    static RuleForm of(Map<String, String> typed) {
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < MOST_ROWS; number++) {
            String prefix = "rule" + number + ".";
            if (typed.containsKey(prefix + "off")) {
                rows.add(new Row(
                        zone(typed, prefix + "origin"),
                        zone(typed, prefix + "destination"),
                        zone(typed, prefix + "product"),
                        text(typed, prefix + "from"),
                        text(typed, prefix + "through"),
                        text(typed, prefix + "off")));
            }
        }
        return new RuleForm(typed.getOrDefault("off", "0").strip(), rows);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static String zone(Map<String, String> typed, String name) {
        String zone = text(typed, name);
        return zone.isEmpty() ? RateCard.ANY : zone;
    }

    /** Exceptions first; null when something is not understood. */
    @Nullable
    List<QuoteRule> rules() {
        List<QuoteRule> rules = new ArrayList<>();
        for (Row row : rows) {
            QuoteRule rule = row.rule();
            if (rule == null) {
                return null;
            }
            if (!row.isEmpty()) {
                rules.add(rule);
            }
        }
        Long everywhere = Typed.units(off, PERCENT);
        if (everywhere == null || everywhere > WHOLE) {
            return null;
        }
        rules.add(QuoteRule.everywhere(everywhere));
        return rules;
    }
}

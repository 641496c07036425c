package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.WeightRule;
import java.util.List;

/** What is rounded and priced when a consignment has several pieces. */
public enum PieceRule implements Chosen {
    ROUND_EACH(WeightRule.Pieces.ROUND_EACH, "逐件进位相加", "round each"),
    ROUND_SUM(WeightRule.Pieces.ROUND_SUM, "逐件取大相加后进位", "round sum"),
    ROUND_TOTAL(WeightRule.Pieces.ROUND_TOTAL, "总实重与总体积取大", "round total"),
    PRICE_EACH(WeightRule.Pieces.PRICE_EACH, "逐件计价", "price each");

    private final WeightRule.Pieces rule;
    private final List<String> words;

    PieceRule(WeightRule.Pieces rule, String... words) {
        this.rule = rule;
        this.words = List.of(words);
    }

    WeightRule.Pieces rule() {
        return rule;
    }

    @Override
    public List<String> words() {
        return words;
    }
}

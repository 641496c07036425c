package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.RateCard;
import java.util.List;

/**
 * The card that a sheet makes.
 *
 * @param problems what is wrong, by row; only without any may the card be used
 */
public record CardDraft(RateCard card, List<SheetProblem> problems) {
    public CardDraft {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}

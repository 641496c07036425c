package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.card.CardProblem.Part;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, each at the place that is being looked at. */
final class ProblemList {
    /** The place is the whole, none of its items. */
    static final int WHOLE = -1;

    private final List<CardProblem> problems = new ArrayList<>();
    private Part part = Part.CARD;
    private int index;

    /** Looks at a place: what is found from now on is wrong there. */
    void at(Part nextPart, int nextIndex) {
        part = nextPart;
        index = nextIndex;
    }

    void add(Kind kind, int item, Object... arguments) {
        problems.add(new CardProblem(kind, part, index, item, List.of(arguments)));
    }

    void checkPrice(long fen, long limit, int item) {
        if (fen < 0) {
            add(Kind.NEGATIVE_PRICE, item, fen);
        } else if (fen > limit) {
            add(Kind.PRICE_TOO_LARGE, item, fen, limit);
        }
    }

    void checkFigure(long value, long least, long largest, int item) {
        if (value < least || value > largest) {
            add(Kind.FIGURE_OUT_OF_BOUNDS, item, value, least, largest);
        }
    }

    void checkShare(Share share, long largest, int item) {
        if (share.partsPerMillion() < 0 || share.partsPerMillion() > largest) {
            add(Kind.SHARE_OUT_OF_BOUNDS, item, share.partsPerMillion(), largest);
        }
    }

    void checkCurrency(String currency, String expected, int item) {
        if (!currency.equals(expected)) {
            add(Kind.TWO_CURRENCIES, item, currency, expected);
        }
    }

    void checkMoneyStep(RoundingRule rule, int item) {
        checkFigure(rule.step(), 1, Limits.STEP_FEN, item);
    }

    void checkWeightStep(RoundingRule rule, int item) {
        checkFigure(rule.step(), 1, Limits.STEP_GRAMS, item);
    }

    List<CardProblem> problems() {
        return List.copyOf(problems);
    }
}

package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;

/** The rules that the weight bands of a lane or of a customer's price obey. */
final class BandCheck {
    /** Largest common denominator of a band's prices; see {@link Band#denominator}. */
    private static final long DENOMINATOR = Limits.STEP_GRAMS;

    /** No product of a price and a weight may exceed this, so that their sum fits a long. */
    private static final long PRODUCT = 1_000_000_000_000_000_000L;

    private final ProblemList problems;

    BandCheck(ProblemList problems) {
        this.problems = problems;
    }

    /**
     * Checks bands at the place that the list looks at.
     *
     * @param complete whether weights without a price are worth a word; a customer's price may leave them to the card
     */
    void check(List<Band> bands, boolean complete) {
        if (bands.isEmpty()) {
            problems.add(Kind.NO_BANDS, ProblemList.WHOLE);
        } else if (bands.size() > Limits.BANDS) {
            problems.add(Kind.TOO_MANY, ProblemList.WHOLE, (long) bands.size(), (long) Limits.BANDS);
        }
        long covered = -1;
        for (int item = 0; item < bands.size(); item++) {
            Band band = bands.get(item);
            checkNeighbours(covered, band, item, complete);
            checkBand(band, item);
            covered = Math.max(covered, band.throughGrams());
        }
    }

    private void checkNeighbours(long covered, Band band, int item, boolean complete) {
        if (band.fromGrams() <= covered) {
            problems.add(Kind.OVERLAPPING_BANDS, item, new Weight(covered), new Weight(band.fromGrams()));
        } else if (complete && band.fromGrams() > covered + 1) {
            problems.add(Kind.GAP_BETWEEN_BANDS, item, new Weight(Math.max(covered, 0)), new Weight(band.fromGrams()));
        }
        if (band.throughGrams() < band.fromGrams()) {
            problems.add(Kind.BAND_REVERSED, item, new Weight(band.fromGrams()), new Weight(band.throughGrams()));
        }
    }

    private void checkBand(Band band, int item) {
        problems.checkFigure(band.fromGrams(), 0, Limits.GRAMS, item);
        problems.checkFigure(band.includedGrams(), 0, Limits.GRAMS, item);
        problems.checkPrice(band.minimumFen(), Limits.PRICE_FEN, item);
        long denominator = checkSteps(band, item);
        problems.checkPrice(band.fixedFen(), Math.min(Limits.PRICE_FEN, PRODUCT / denominator), item);
        long perPieceLimit = PRODUCT / Limits.PIECES / denominator;
        problems.checkPrice(band.perPieceFen(), Math.min(Limits.PRICE_FEN, perPieceLimit), item);
    }

    private long checkSteps(Band band, int item) {
        if (band.steps().size() > Limits.STEPS) {
            problems.add(Kind.TOO_MANY, item, (long) band.steps().size(), (long) Limits.STEPS);
        }
        if (!band.steps().stream().allMatch(BandCheck::isQuotedForWeight)) {
            band.steps().forEach(step -> problems.checkFigure(step.perGrams(), 1, Limits.STEP_GRAMS, item));
            return 1;
        }
        long denominator = band.denominator();
        if (denominator > DENOMINATOR) {
            problems.add(Kind.FIGURE_OUT_OF_BOUNDS, item, denominator, 1L, DENOMINATOR);
            return 1;
        }
        long expected = band.includedGrams();
        for (int number = 0; number < band.steps().size(); number++) {
            Band.Step step = band.steps().get(number);
            boolean inPlace = number == 0 ? step.fromGrams() == expected : step.fromGrams() > expected;
            if (!inPlace) {
                problems.add(Kind.STEP_OUT_OF_PLACE, item, new Weight(expected), new Weight(step.fromGrams()));
            }
            expected = step.fromGrams();
            problems.checkWeightStep(step.rounding(), item);
            long limit = PRODUCT / Limits.GRAMS / (denominator / step.perGrams());
            problems.checkPrice(step.fen(), Math.min(Limits.PRICE_FEN, limit), item);
        }
        return denominator;
    }

    private static boolean isQuotedForWeight(Band.Step step) {
        return step.perGrams() >= 1 && step.perGrams() <= Limits.STEP_GRAMS;
    }
}

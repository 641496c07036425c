package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.card.CardProblem.Part;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that the surcharges of a card obey, each alone and among each other. */
final class SurchargeCheck {
    private final ProblemList problems;
    private final String currency;
    private final Set<String> products;

    SurchargeCheck(ProblemList problems, String currency, Set<String> products) {
        this.problems = problems;
        this.currency = currency;
        this.products = products;
    }

    void check(List<Surcharge> surcharges) {
        if (surcharges.size() > Limits.SURCHARGES) {
            problems.add(Kind.TOO_MANY, ProblemList.WHOLE, (long) surcharges.size(), (long) Limits.SURCHARGES);
        }
        Map<String, Integer> earlier = new HashMap<>();
        for (int index = 0; index < surcharges.size(); index++) {
            Surcharge surcharge = surcharges.get(index);
            problems.at(Part.SURCHARGE, index);
            problems.checkCurrency(surcharge.currency(), currency, ProblemList.WHOLE);
            checkAmounts(surcharge);
            checkCharge(surcharge.charge(), earlier.keySet());
            for (int item = 0; item < surcharge.conditions().size(); item++) {
                checkCondition(surcharge.conditions().get(item), item);
            }
            Integer first = earlier.putIfAbsent(surcharge.code(), index);
            if (first != null) {
                problems.add(Kind.TWICE, ProblemList.WHOLE, surcharge.code(), (long) first);
            }
        }
    }

    private void checkAmounts(Surcharge surcharge) {
        problems.checkPrice(surcharge.minimumFen(), Limits.PRICE_FEN, ProblemList.WHOLE);
        problems.checkMoneyStep(surcharge.rounding(), ProblemList.WHOLE);
        if (surcharge.capFen() < surcharge.minimumFen()) {
            problems.add(Kind.MINIMUM_ABOVE_CAP, ProblemList.WHOLE, surcharge.minimumFen(), surcharge.capFen());
        }
    }

    private void checkCharge(Charge charge, Set<String> earlier) {
        switch (charge) {
            case Charge.Fixed fixed -> problems.checkPrice(fixed.fen(), Limits.PRICE_FEN, ProblemList.WHOLE);
            case Charge.PerPiece each -> problems.checkPrice(each.fen(), Limits.PRICE_FEN, ProblemList.WHOLE);
            case Charge.PerWeight weight -> {
                problems.checkPrice(weight.fen(), Limits.PRICE_FEN, ProblemList.WHOLE);
                problems.checkFigure(weight.perGrams(), 1, Limits.STEP_GRAMS, ProblemList.WHOLE);
                problems.checkFigure(weight.aboveGrams(), 0, Limits.GRAMS, ProblemList.WHOLE);
                problems.checkWeightStep(weight.rounding(), ProblemList.WHOLE);
            }
            case Charge.Percentage percentage -> {
                problems.checkShare(percentage.share(), Limits.SHARE, ProblemList.WHOLE);
                percentage.with().stream()
                        .filter(code -> !earlier.contains(code))
                        .sorted()
                        .forEach(code -> problems.add(Kind.UNKNOWN_SURCHARGE, ProblemList.WHOLE, code));
            }
        }
    }

    private void checkCondition(Condition condition, int item) {
        switch (condition) {
            case Condition.Measured measured -> {
                if (measured.through() < measured.from()) {
                    problems.add(Kind.BAND_REVERSED, item, new Weight(measured.from()), new Weight(measured.through()));
                }
            }
            case Condition.OnDays days ->
                days.periods().forEach(period -> CardCheck.checkOrder(problems, period, item));
            case Condition.ForProducts chosen ->
                chosen.products().stream()
                        .filter(product -> !products.contains(product))
                        .sorted()
                        .forEach(product -> problems.add(Kind.UNKNOWN_PRODUCT, item, product));
            case Condition.ToPlaces _, Condition.FromPlaces _, Condition.WithService _ -> {}
        }
    }
}

package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.card.CardProblem.Part;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that a card obeys before it can be compiled. */
public final class CardCheck {
    private final RateCard card;
    private final ProblemList problems = new ProblemList();
    private final Set<String> products = new HashSet<>();

    private CardCheck(RateCard card) {
        this.card = card;
    }

    /** Everything that is wrong with a card in the order of its parts; empty when nothing is. */
    public static List<CardProblem> problems(RateCard card) {
        CardCheck check = new CardCheck(card);
        check.checkHead();
        check.checkZones(Part.ORIGIN_ZONES, card.origins());
        check.checkZones(Part.DESTINATION_ZONES, card.destinations());
        check.problems.at(Part.WEIGHT_RULE, 0);
        check.checkWeightRule(card.weightRule());
        check.checkProducts();
        check.checkLanes();
        new SurchargeCheck(check.problems, card.currency(), check.products).check(card.surcharges());
        return check.problems.problems();
    }

    private void checkHead() {
        problems.at(Part.CARD, 0);
        checkOrder(problems, card.validity(), ProblemList.WHOLE);
        problems.checkMoneyStep(card.freightRounding(), ProblemList.WHOLE);
        long cells = (long) card.origins().zones().size()
                * card.destinations().zones().size()
                * (card.products().size() + 1);
        if (cells > Limits.CELLS) {
            problems.add(Kind.TOO_MANY, ProblemList.WHOLE, cells, Limits.CELLS);
        }
        if (card.lanes().size() > Limits.LANES) {
            problems.add(Kind.TOO_MANY, ProblemList.WHOLE, (long) card.lanes().size(), (long) Limits.LANES);
        }
    }

    private void checkZones(Part part, ZoneMap map) {
        problems.at(part, 0);
        Map<PlaceKey, String> seen = new HashMap<>();
        for (int item = 0; item < map.entries().size(); item++) {
            ZoneMap.Entry entry = map.entries().get(item);
            String first = seen.putIfAbsent(entry.place(), entry.zone());
            if (first != null && !first.equals(entry.zone())) {
                problems.add(Kind.PLACE_IN_TWO_ZONES, item, entry.place().key(), first, entry.zone());
            }
        }
        for (String zone : map.zones()) {
            checkName(zone);
        }
    }

    private void checkProducts() {
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < card.products().size(); index++) {
            Product product = card.products().get(index);
            problems.at(Part.PRODUCT, index);
            checkName(product.code());
            Integer first = seen.putIfAbsent(product.code(), index);
            if (first != null) {
                problems.add(Kind.TWICE, ProblemList.WHOLE, product.code(), (long) first);
            }
            WeightRule rule = product.weightRule();
            if (rule != null) {
                checkWeightRule(rule);
            }
        }
        products.addAll(seen.keySet());
    }

    private void checkWeightRule(WeightRule rule) {
        problems.checkFigure(rule.volume().divisor(), 0, Limits.STEP_GRAMS, ProblemList.WHOLE);
        problems.checkFigure(rule.volume().fromLongestSideMillimetres(), 0, Limits.MILLIMETRES, ProblemList.WHOLE);
        problems.checkFigure(rule.volume().sideRounding().step(), 1, Limits.MILLIMETRES, ProblemList.WHOLE);
        problems.checkShare(rule.volume().share(), Share.WHOLE, ProblemList.WHOLE);
        problems.checkFigure(rule.minimumPieceGrams(), 0, Limits.STEP_GRAMS, ProblemList.WHOLE);
        if (rule.roundings().isEmpty()) {
            problems.add(Kind.ROUNDING_OUT_OF_PLACE, ProblemList.WHOLE, 0L);
        }
        long before = -1;
        for (int item = 0; item < rule.roundings().size(); item++) {
            WeightRule.Rounding rounding = rule.roundings().get(item);
            boolean inPlace = item == 0 ? rounding.fromGrams() == 0 : rounding.fromGrams() > before;
            if (!inPlace) {
                problems.add(Kind.ROUNDING_OUT_OF_PLACE, item, rounding.fromGrams());
            }
            before = rounding.fromGrams();
            problems.checkWeightStep(rounding.rule(), item);
        }
    }

    private void checkLanes() {
        Set<String> origins = Set.copyOf(card.origins().zones());
        Set<String> destinations = Set.copyOf(card.destinations().zones());
        Map<List<String>, Integer> seen = new HashMap<>();
        BandCheck bandCheck = new BandCheck(problems);
        for (int index = 0; index < card.lanes().size(); index++) {
            Lane lane = card.lanes().get(index);
            problems.at(Part.LANE, index);
            problems.checkCurrency(lane.currency(), card.currency(), ProblemList.WHOLE);
            checkZone(problems, lane.originZone(), origins);
            checkZone(problems, lane.destinationZone(), destinations);
            if (!lane.product().equals(RateCard.ANY)) {
                checkProduct(problems, lane.product(), products);
            }
            List<String> name = List.of(lane.originZone(), lane.destinationZone(), lane.product());
            Integer first = seen.putIfAbsent(name, index);
            if (first != null) {
                problems.add(Kind.TWICE, ProblemList.WHOLE, String.join(" ", name), (long) first);
            }
            bandCheck.check(lane.bands(), true);
        }
    }

    private void checkName(String name) {
        if (name.isBlank() || name.equals(RateCard.ANY)) {
            problems.add(Kind.NAME_NOT_ALLOWED, ProblemList.WHOLE, name);
        }
    }

    static void checkZone(ProblemList problems, String zone, Set<String> zones) {
        if (!zones.contains(zone)) {
            problems.add(Kind.UNKNOWN_ZONE, ProblemList.WHOLE, zone);
        }
    }

    static void checkProduct(ProblemList problems, String product, Set<String> products) {
        if (!products.contains(product)) {
            problems.add(Kind.UNKNOWN_PRODUCT, ProblemList.WHOLE, product);
        }
    }

    static void checkOrder(ProblemList problems, Validity validity, int item) {
        LocalDate through = validity.through();
        if (through != null && through.isBefore(validity.from())) {
            problems.add(Kind.VALIDITY_REVERSED, item, validity.from(), through);
        }
    }
}

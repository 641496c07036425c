package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.CardCheck;
import dev.shipkeep.core.rating.card.CardProblem;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the core's card of a sheet's rows, and brings what the core finds wrong back to the row that says it. */
public final class CardBuilder {

    /** Words of a freight row for: no weight costs more than the next band where it begins. */
    private static final Set<String> CAPPED_BY_NEXT = Set.of("不高于下一段", "not above next band");

    private final SheetProblems problems;
    private final ZoneRows origins;
    private final ZoneRows destinations;
    private final WeightRows weights;
    private final LaneRows lanes;
    private final SurchargeRows surcharges;
    private RoundingRule freightRounding = RoundingRule.HALF_UP_TO_UNIT;

    private CardBuilder(Sheet sheet, PlaceNames names) {
        problems = new SheetProblems(sheet.headers());
        sheet.problems().forEach(problems::add);
        Items items = new Items(names, problems);
        origins = new ZoneRows(Column.ORIGIN, items, problems);
        destinations = new ZoneRows(Column.DESTINATION, items, problems);
        weights = new WeightRows(problems);
        lanes = new LaneRows(problems);
        surcharges = new SurchargeRows(items, problems);
        sheet.rows().forEach(this::add);
    }

    /** @param code name of the card with its version, as the trace says it */
    public static CardDraft build(String code, String currency, Validity validity, Sheet sheet, PlaceNames names) {
        return new CardBuilder(sheet, names).build(code, currency, validity);
    }

    private void add(SheetRow row) {
        switch (row.kind()) {
            case WEIGHT -> weights.addRule(row);
            case ZONE -> addZone(row);
            case PRODUCT -> weights.addProduct(row);
            case FREIGHT -> addFreight(row);
            case PRICE -> lanes.addPrice(row);
            case STEP -> lanes.addStep(row);
            case SURCHARGE -> surcharges.addSurcharge(row);
            case CONDITION -> surcharges.addCondition(row);
        }
    }

    private void addFreight(SheetRow row) {
        freightRounding = WeightRows.rounding(row);
        if (CAPPED_BY_NEXT.contains(row.text(Column.ITEMS).strip().toLowerCase(Locale.ROOT))) {
            lanes.capByNext();
        } else if (row.has(Column.ITEMS)) {
            problems.add(row.line(), Column.ITEMS, "notAFreightRule", row.text(Column.ITEMS));
        }
    }

    private void addZone(SheetRow row) {
        if (!row.has(Column.ORIGIN) && !row.has(Column.DESTINATION)) {
            problems.add(row.line(), Column.DESTINATION, "emptyZone");
        }
        origins.add(row);
        destinations.add(row);
    }

    private CardDraft build(String code, String currency, Validity validity) {
        ZoneMap from = origins.map();
        ZoneMap to = destinations.map();
        WeightRule rule = weights.cardRule();
        List<Product> products = weights.products();
        List<Lane> priced = lanes.lanes(from, to, currency);
        List<Surcharge> charged = surcharges.surcharges(currency);
        RateCard card =
                new RateCard(code, currency, validity, from, to, rule, products, freightRounding, priced, charged);
        CardCheck.problems(card).forEach(this::addFound);
        return new CardDraft(card, problems.list());
    }

    private void addFound(CardProblem problem) {
        if (problem.kind() == CardProblem.Kind.GAP_BETWEEN_BANDS && beginsAtNothing(problem)) {
            // A list of heavy goods begins somewhere; only a hole between two prices is a mistake.
            return;
        }
        problems.addWhole(
                line(problem), problem.kind().name(), problem.arguments().toArray());
    }

    private static boolean beginsAtNothing(CardProblem problem) {
        return problem.arguments().getFirst() instanceof Weight(long grams) && grams == 0;
    }

    private long line(CardProblem problem) {
        return switch (problem.part()) {
            case ORIGIN_ZONES -> origins.line(problem.item());
            case DESTINATION_ZONES -> destinations.line(problem.item());
            case WEIGHT_RULE -> weights.ruleLine();
            case PRODUCT -> weights.line(problem.index());
            case LANE -> lanes.line(problem.index(), problem.item());
            case SURCHARGE -> surcharges.line(problem.index());
            default -> 0;
        };
    }
}

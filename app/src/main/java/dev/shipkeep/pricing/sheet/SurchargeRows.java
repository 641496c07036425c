package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The surcharges, each with the conditions that name it. */
final class SurchargeRows {

    private final Items items;
    private final SheetProblems problems;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetRow> conditions = new ArrayList<>();

    SurchargeRows(Items items, SheetProblems problems) {
        this.items = items;
        this.problems = problems;
    }

    void addSurcharge(SheetRow row) {
        if (!row.has(Column.SURCHARGE)) {
            problems.add(row.line(), Column.SURCHARGE, "empty");
        } else if (!row.has(Column.CHARGE)) {
            problems.add(row.line(), Column.CHARGE, "empty");
        } else {
            Column amount = isShare(row) ? Column.PERCENT : Column.PRICE;
            if (!row.has(amount)) {
                problems.add(row.line(), amount, "empty");
            }
            rows.add(row);
        }
    }

    void addCondition(SheetRow row) {
        if (!row.has(Column.SURCHARGE)) {
            problems.add(row.line(), Column.SURCHARGE, "empty");
        } else if (!row.has(Column.MEASURE)) {
            problems.add(row.line(), Column.MEASURE, "empty");
        } else {
            conditions.add(row);
        }
    }

    List<Surcharge> surcharges(String currency) {
        for (SheetRow condition : conditions) {
            if (rows.stream().noneMatch(row -> isOf(row, condition))) {
                problems.add(condition.line(), Column.SURCHARGE, "UNKNOWN_SURCHARGE", condition.text(Column.SURCHARGE));
            }
        }
        return rows.stream().map(row -> surcharge(row, currency)).toList();
    }

    long line(int surcharge) {
        return surcharge < rows.size() ? rows.get(surcharge).line() : 0;
    }

    private static boolean isOf(SheetRow surcharge, SheetRow condition) {
        return surcharge.text(Column.SURCHARGE).equals(condition.text(Column.SURCHARGE));
    }

    private static ChargeWay way(SheetRow row) {
        return Objects.requireNonNull(row.findChoice(ChargeWay.class, Column.CHARGE));
    }

    private static boolean isShare(SheetRow row) {
        return way(row).base() != null;
    }

    private Surcharge surcharge(SheetRow row, String currency) {
        List<Condition> own = new ArrayList<>();
        conditions.stream().filter(condition -> isOf(row, condition)).forEach(condition -> condition(condition)
                .ifPresent(own::add));
        RoundingRule rounding = row.roundsMoney() ? WeightRows.rounding(row) : RoundingRule.HALF_UP_TO_UNIT;
        return new Surcharge(
                row.text(Column.SURCHARGE),
                own,
                charge(row),
                row.number(Column.MINIMUM),
                row.number(Column.CAP, Band.UNLIMITED),
                rounding,
                group(row),
                currency);
    }

    private String group(SheetRow surcharge) {
        return conditions.stream()
                .filter(condition -> isOf(surcharge, condition) && namesGroup(condition))
                .map(condition -> condition.text(Column.ITEMS).strip())
                .findFirst()
                .orElse("");
    }

    private static boolean namesGroup(SheetRow condition) {
        return condition.findChoice(Measured.class, Column.MEASURE) == Measured.LARGEST_OF_GROUP;
    }

    private static Charge charge(SheetRow row) {
        ChargeWay way = way(row);
        Charge.Base base = way.base();
        if (base != null) {
            return new Charge.Percentage(
                    new Share(row.number(Column.PERCENT)), base, Set.copyOf(Items.split(row.text(Column.INCLUDES))));
        }
        long fen = row.number(Column.PRICE);
        return switch (way) {
            case PER_PIECE -> new Charge.PerPiece(fen);
            case PER_WEIGHT ->
                new Charge.PerWeight(
                        fen,
                        row.number(Column.STEP_WEIGHT, FigureCells.GRAMS),
                        row.number(Column.FROM),
                        WeightRows.rounding(row));
            default -> new Charge.Fixed(fen);
        };
    }

    private Optional<Condition> condition(SheetRow row) {
        Measured measured = Objects.requireNonNull(row.findChoice(Measured.class, Column.MEASURE));
        Condition.Measure measure = measured.measure();
        if (measure != null) {
            return Optional.of(new Condition.Measured(
                    measure, row.number(Column.FROM), row.number(Column.THROUGH, Band.UNLIMITED)));
        }
        List<String> named = Items.split(row.text(Column.ITEMS));
        if (named.isEmpty()) {
            problems.add(row.line(), Column.ITEMS, "noItems");
            return Optional.empty();
        }
        if (namesGroup(row)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (measured) {
                    case DAYS -> new Condition.OnDays(items.periods(row));
                    case TO_PLACES -> new Condition.ToPlaces(items.placeSet(row));
                    case FROM_PLACES -> new Condition.FromPlaces(items.placeSet(row));
                    case PRODUCTS -> new Condition.ForProducts(Set.copyOf(named));
                    default -> new Condition.WithService(named.getFirst());
                });
    }
}

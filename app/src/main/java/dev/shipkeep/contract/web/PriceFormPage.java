package dev.shipkeep.contract.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.contract.price.RuleField;
import dev.shipkeep.contract.price.RuleText;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price to fill in.
 *
 * @param id of the draft; null for a new price
 * @param rows by column, with blank ones at the end
 * @param surcharges of the card
 */
public record PriceFormPage(
        Frame frame,
        @Nullable Long id,
        Map<String, String> typed,
        List<Map<RuleField, String>> rows,
        FieldProblems problems,
        List<Card> cards,
        List<String> origins,
        List<String> destinations,
        List<String> products,
        List<Surcharge> surcharges) {

    /** Columns that the form shows; the others are kept as they are and come from Excel. */
    public static final List<RuleField> SHOWN = List.of(
            RuleField.ORIGIN,
            RuleField.DESTINATION,
            RuleField.PRODUCT,
            RuleField.FROM,
            RuleField.THROUGH,
            RuleField.OFF,
            RuleField.MINIMUM,
            RuleField.FIRST,
            RuleField.PRICE,
            RuleField.STEP_PRICE);

    public static final List<RuleField> KEPT = List.of(RuleField.STEP, RuleField.PIECE_PRICE, RuleField.ROUNDING);

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String action() {
        return id == null ? "/prices" : "/prices/" + id;
    }

    /** Who makes price lists makes prices for whole classes too. */
    public List<PriceSource> sources() {
        return frame.may(Permission.PRICE_WRITE)
                ? List.of(PriceSource.CUSTOMER, PriceSource.GROUP, PriceSource.GRADE, PriceSource.CAMPAIGN)
                : List.of(PriceSource.CUSTOMER, PriceSource.GROUP);
    }

    public List<String> tiers() {
        return AccountChoices.TIERS;
    }

    public String cell(int row, RuleField column) {
        return rows.get(row).getOrDefault(column, "");
    }

    public String field(int row, RuleField column) {
        return RuleText.field(row, column);
    }

    public String list(RuleField column) {
        return switch (column) {
            case ORIGIN, DESTINATION, PRODUCT -> column.word() + "-names";
            default -> "";
        };
    }

    public List<String> names(RuleField column) {
        return switch (column) {
            case ORIGIN -> origins;
            case DESTINATION -> destinations;
            default -> products;
        };
    }
}

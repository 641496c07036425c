package dev.shipkeep.contract.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.PriceState;
import dev.shipkeep.contract.price.RuleField;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price: its rules, and what of it holds for its account.
 *
 * @param rules as they would be typed; the first that fits a parcel counts
 * @param allRules how many there are, when not all are listed
 * @param precedence null for a price of a class or a campaign
 * @param mayWrite whether the person may change the draft
 */
public record PricePage(
        Frame frame,
        CustomerPrice price,
        List<Map<RuleField, String>> rules,
        long allRules,
        List<SurchargeDiscount> surcharges,
        @Nullable Precedence precedence,
        List<Approval> approvals,
        LocalDate today,
        boolean mayWrite,
        FieldProblems problems) {

    public String days() {
        return FigureWords.days(frame.words(), price.days());
    }

    public String off(SurchargeDiscount discount) {
        return FigureWords.text(frame.words(), discount.off(), true);
    }

    /** A cell, with its unit; an empty place is every place. */
    public String cell(Map<RuleField, String> rule, RuleField column) {
        String text = rule.getOrDefault(column, "");
        return switch (column) {
            case ORIGIN, DESTINATION, PRODUCT -> text.isEmpty() ? frame.say("contract.price.all") : text;
            case OFF -> text.isEmpty() ? "" : text + "%";
            default -> text;
        };
    }

    public boolean maySubmit() {
        return mayWrite && price.isDraft() && !frame.may(Permission.PRICE_WRITE);
    }

    public boolean isWaiting() {
        return price.state() == PriceState.IN_APPROVAL;
    }

    public boolean isInForce() {
        return price.state() == PriceState.ACTIVE;
    }

    public boolean mayActivate() {
        return mayWrite && frame.may(Permission.PRICE_WRITE) && price.isDraft();
    }
}

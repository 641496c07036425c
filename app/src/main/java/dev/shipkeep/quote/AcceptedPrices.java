package dev.shipkeep.quote;

import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.PriceDraft;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.contract.price.RuleRow;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customer's price that an accepted quote becomes: in force at once, since the quote was approved. */
@Component
class AcceptedPrices {

    private static final int LONGEST_NAME = 80;

    private final PriceKeeper keeper;
    private final BusinessTime time;

    AcceptedPrices(PriceKeeper keeper, BusinessTime time) {
        this.keeper = keeper;
        this.time = time;
    }

    /** The id of the price; none for a prospect, who is no account yet. Never holds on a day that has passed. */
    Change<Optional<Long>> make(Quote quote, List<QuoteRule> rules) {
        Long accountId = quote.accountId();
        if (accountId == null) {
            return new Change.Done<>(Optional.empty());
        }
        LocalDate today = time.today();
        LocalDate from =
                quote.terms().from().isBefore(today) ? today : quote.terms().from();
        String name = quote.title();
        PriceDraft draft = new PriceDraft(
                quote.number(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                PriceSource.CUSTOMER,
                accountId,
                null,
                quote.terms().cardId(),
                new Validity(from, quote.terms().through()),
                "",
                rules.stream().map(AcceptedPrices::row).toList(),
                List.of());
        return switch (keeper.create(draft)) {
            case Change.Done<CustomerPrice>(CustomerPrice price) -> inForce(price);
            case Change.Refused<CustomerPrice> refused -> new Change.Refused<>(refused.problems());
        };
    }

    private Change<Optional<Long>> inForce(CustomerPrice price) {
        return switch (keeper.activate(price.id())) {
            case Change.Done<CustomerPrice>(CustomerPrice active) -> new Change.Done<>(Optional.of(active.id()));
            case Change.Refused<CustomerPrice> refused -> new Change.Refused<>(refused.problems());
        };
    }

    private static RuleRow row(QuoteRule rule) {
        return RuleRow.off(
                rule.originZone(),
                rule.destinationZone(),
                rule.product(),
                rule.fromGrams(),
                rule.throughGrams(),
                rule.offPpm());
    }
}

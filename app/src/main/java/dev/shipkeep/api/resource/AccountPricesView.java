package dev.shipkeep.api.resource;

import dev.shipkeep.contract.AccountTerms;
import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceOrigin;
import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.card.RateCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account's parcels are priced by on a day.
 *
 * @param payerId who pays for them
 * @param prices in the order in which they are asked
 */
record AccountPricesView(long accountId, LocalDate day, String currency, long payerId, List<Price> prices) {

    /**
     * A price on one version of its card.
     *
     * @param source CUSTOMER, GROUP, GRADE, CAMPAIGN or GENERAL
     * @param holds whether it holds on the day; otherwise it is passed over
     */
    record Price(
            String source,
            String code,
            String card,
            LocalDate from,
            @Nullable LocalDate through,
            boolean holds) {}

    static AccountPricesView of(AccountTerms terms, LocalDate day) {
        List<Price> prices = new ArrayList<>();
        OfferedPrices offered = terms.pricesOn(day);
        for (int number = 0; offered != null && number < offered.origins().size(); number++) {
            PriceOrigin origin = offered.origins().get(number);
            Offer offer = offered.book().offers().get(number);
            RateCard card = offer.tariff().card();
            prices.add(new Price(
                    origin.source().name(),
                    origin.code(),
                    card.code(),
                    offer.validity().from(),
                    offer.validity().through(),
                    offer.validity().contains(day) && card.validity().contains(day)));
        }
        return new AccountPricesView(terms.accountId(), day, terms.currency(), terms.payerOn(day), prices);
    }
}

package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;

/** What an account's parcels are priced by, and the prices that were made for it. */
public record AccountPricesPage(
        Frame frame,
        Account account,
        Precedence precedence,
        List<CustomerPrice> prices,
        List<Contract> contracts,
        LocalDate today) {

    public String days(Contract contract) {
        return FigureWords.days(frame.words(), contract.days());
    }

    public String days(CustomerPrice price) {
        return FigureWords.days(frame.words(), price.days());
    }
}

package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.deal.proposal.Proposals;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.Quotes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The form of a contract, filled in with what the deal came to: the last proposal given out, and its quote. */
@Component
class ContractStart {

    private static final int DIGITS = 2;

    private final Proposals proposals;
    private final Quotes quotes;

    ContractStart(Proposals proposals, Quotes quotes) {
        this.proposals = proposals;
        this.quotes = quotes;
    }

    String url(Deal deal) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("account", Long.toString(deal.accountId()));
        known.put("title", deal.title());
        proposals.list(deal.id()).stream()
                .filter(proposal -> proposal.issuedAt() != null)
                .findFirst()
                .ifPresent(proposal -> put(known, deal, proposal));
        return new ListAddress("/contracts/new", known).url();
    }

    private void put(Map<String, String> known, Deal deal, Proposal proposal) {
        known.put(
                "onTime",
                BigDecimal.valueOf(proposal.promise().onTimeBasisPoints(), DIGITS)
                        .stripTrailingZeros()
                        .toPlainString());
        String note = deal.number() + " " + proposal.number();
        Quote quote = proposal.quoteId() == null
                ? null
                : quotes.findQuote(proposal.quoteId()).orElse(null);
        if (quote != null) {
            note += " " + quote.number();
            known.put("from", quote.terms().from().toString());
            known.put("through", Objects.toString(quote.terms().through(), ""));
        }
        known.put("note", note);
    }
}

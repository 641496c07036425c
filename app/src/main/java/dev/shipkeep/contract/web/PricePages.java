package dev.shipkeep.contract.web;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.contract.price.PriceDraft;
import dev.shipkeep.contract.price.PriceKeeper;
import dev.shipkeep.contract.price.PriceSubmission;
import dev.shipkeep.contract.price.RuleText;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the page of a price shows. */
@Component
class PricePages {

    private static final int LISTED = 200;

    private final CustomerPrices prices;
    private final PriceKeeper keeper;
    private final Accounts accounts;
    private final Precedences precedences;
    private final Approvals approvals;
    private final BusinessTime time;

    PricePages(
            CustomerPrices prices,
            PriceKeeper keeper,
            Accounts accounts,
            Precedences precedences,
            Approvals approvals,
            BusinessTime time) {
        this.prices = prices;
        this.keeper = keeper;
        this.accounts = accounts;
        this.precedences = precedences;
        this.approvals = approvals;
        this.time = time;
    }

    PricePage page(long id, List<FieldProblem> problems, Frame frame) {
        CustomerPrice price = prices.getPrice(id);
        PriceDraft draft = keeper.draftOf(price);
        Long account = price.accountId();
        boolean ofAccount = account != null;
        return new PricePage(
                frame,
                price,
                draft.rules().stream().limit(LISTED).map(RuleText::write).toList(),
                draft.rules().size(),
                draft.surcharges(),
                account == null
                        ? null
                        : accounts.findAccount(account)
                                .map(found -> precedences.today(found, frame))
                                .orElse(null),
                approvals.listHistory(PriceSubmission.KIND, id),
                time.today(),
                frame.may(ofAccount ? Permission.CONTRACT_WRITE : Permission.PRICE_WRITE),
                new FieldProblems(PriceForms.words(problems, frame, price.currency())));
    }
}

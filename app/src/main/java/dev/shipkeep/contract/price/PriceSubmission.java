package dev.shipkeep.contract.price;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.approval.ApprovalSubject;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.platform.page.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the approval of a price; how high depends on the largest discount in it. */
@Component
@Transactional
public class PriceSubmission {

    public static final String KIND = "price";

    private static final long AREA_PPM = 50_000;
    private static final long CITY_PPM = 150_000;
    private static final long PROVINCE_PPM = 300_000;

    private final PriceKeeper keeper;
    private final CustomerPrices prices;
    private final PriceRows rows;
    private final Approvals approvals;

    PriceSubmission(PriceKeeper keeper, CustomerPrices prices, PriceRows rows, Approvals approvals) {
        this.keeper = keeper;
        this.prices = prices;
        this.rows = rows;
        this.approvals = approvals;
    }

    public Change<CustomerPrice> submit(long id) {
        CustomerPrice draft = prices.getPrice(id);
        if (!draft.isDraft()) {
            return Change.refused("state", "contract.price.notDraft");
        }
        CustomerPrice waiting = keeper.setInApproval(id, true);
        approvals.request(
                new ApprovalSubject(KIND, id, draft.code() + " " + draft.name(), "/prices/" + id, draft.accountId()),
                level(id));
        return new Change.Done<>(waiting);
    }

    /** Prices of its own say no discount: the province looks at them. */
    private ApprovalLevel level(long id) {
        long most = 0;
        for (RuleRow rule : rows.listRules(id)) {
            Long off = rule.offPpm();
            most = Math.max(most, off == null ? PROVINCE_PPM : off);
        }
        if (most <= AREA_PPM) {
            return ApprovalLevel.AREA;
        }
        if (most <= CITY_PPM) {
            return ApprovalLevel.CITY;
        }
        return most <= PROVINCE_PPM ? ApprovalLevel.PROVINCE : ApprovalLevel.HEADQUARTERS;
    }

    /** Takes the request back; the price is a draft again. */
    public Change<CustomerPrice> withdraw(long id) {
        if (prices.getPrice(id).state() != PriceState.IN_APPROVAL) {
            return Change.refused("state", "contract.notWaiting");
        }
        approvals.withdraw(KIND, id);
        return new Change.Done<>(keeper.setInApproval(id, false));
    }
}

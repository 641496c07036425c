package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.core.rating.PriceBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says besides whom it covers and what volume brings.
 *
 * @param listPrices whether list prices are agreed, so that it needs no price of its own
 * @param products that the customer may use; empty for all
 * @param onTime promised share of parcels on time, basis points; null when none is promised
 * @param damage most damaged parcels, basis points
 * @param loss most lost parcels, basis points
 * @param creditDays days from the statement to the day on which it is due
 * @param creditLimitFen null for no limit
 * @param noticeDays days before the end from which it is reminded of
 */
public record ContractTerms(
        PriceBook.Selection selection,
        boolean listPrices,
        List<String> products,
        @Nullable Integer onTime,
        @Nullable Integer damage,
        @Nullable Integer loss,
        int creditDays,
        @Nullable Long creditLimitFen,
        long depositFen,
        int billingDay,
        long taxPpm,
        int noticeDays,
        String securityAgreement,
        String note) {

    private static final int USUAL_NOTICE = 30;

    public ContractTerms {
        products = List.copyOf(products);
    }

    public static ContractTerms usual() {
        return new ContractTerms(
                PriceBook.Selection.STATED_ORDER,
                false,
                List.of(),
                null,
                null,
                null,
                BillingTerms.USUAL_CREDIT_DAYS,
                null,
                0,
                BillingTerms.USUAL_BILLING_DAY,
                BillingTerms.USUAL_TAX.partsPerMillion(),
                USUAL_NOTICE,
                "",
                "");
    }
}

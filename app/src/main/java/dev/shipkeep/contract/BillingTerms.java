package dev.shipkeep.contract;

import dev.shipkeep.core.rating.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a payer is billed.
 *
 * @param contractId the version of the contract; null where none holds, and the terms are the usual ones
 * @param contractNumber empty without a contract
 * @param creditDays days from the statement to the day on which it is due
 * @param creditLimitFen most that may be owed; null for no limit
 * @param billingDay day of the following month by which a month is to be closed
 * @param tax share of tax; prices include it
 */
public record BillingTerms(
        long payerId,
        @Nullable Long contractId,
        String contractNumber,
        int creditDays,
        @Nullable Long creditLimitFen,
        long depositFen,
        int billingDay,
        Share tax) {

    public static final int USUAL_CREDIT_DAYS = 30;
    public static final int USUAL_BILLING_DAY = 5;
    public static final Share USUAL_TAX = Share.ofPercent(6);

    static BillingTerms usual(long payerId) {
        return new BillingTerms(payerId, null, "", USUAL_CREDIT_DAYS, null, 0, USUAL_BILLING_DAY, USUAL_TAX);
    }
}

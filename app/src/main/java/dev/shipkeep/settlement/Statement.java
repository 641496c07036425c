package dev.shipkeep.settlement;

import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.settlement.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer owes for a month.
 *
 * @param before the month before; null when there was no statement
 * @param contentHash the same for what says the same
 * @param issue null for a preview
 * @param confirmation null when the customer has not agreed to it
 */
public record Statement(
        long id,
        Payer payer,
        YearMonth month,
        String currency,
        StatementState state,
        Sums sums,
        Terms terms,
        @Nullable Before before,
        List<Warning> warnings,
        Instant madeAt,
        String contentHash,
        @Nullable Issue issue,
        @Nullable Confirmation confirmation) {

    /** The account that pays, with the names that it has today. */
    public record Payer(long id, String code, String name, String unitName) {}

    /**
     * What it comes to.
     *
     * @param waiting parcels that have no price yet
     * @param totalFen with tax
     */
    public record Sums(int accounts, long parcels, long chargeableGrams, long waiting, long totalFen, long taxFen) {

        public long netFen() {
            return totalFen - taxFen;
        }
    }

    /**
     * What the contract said of billing.
     *
     * @param contractNumber empty without a contract
     * @param billingDay day of the following month by which it is to be closed
     */
    public record Terms(String contractNumber, Share tax, int creditDays, int billingDay) {}

    /** The statement of the month before. */
    public record Before(long parcels, long totalFen) {}

    /** That it was closed. */
    public record Issue(String number, LocalDate issuedOn, LocalDate dueOn, Instant closedAt, String closedByName) {}

    /** That the customer agreed, as a clerk recorded it. */
    public record Confirmation(Instant at, String byName, String words) {}

    public Difference difference() {
        return Difference.of(sums.totalFen(), before == null ? null : before.totalFen());
    }

    /** The number; for a preview what takes its place. */
    public String numberOr(String preview) {
        return issue == null ? preview : issue.number();
    }
}

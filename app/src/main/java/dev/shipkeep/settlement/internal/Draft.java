package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.core.settlement.StatementItem;
import dev.shipkeep.core.settlement.StatementSum;
import dev.shipkeep.settlement.VolumeReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is reckoned, not kept yet.
 *
 * @param adjustmentIds corrections of billed parcels that it takes up
 */
record Draft(
        long payerId,
        YearMonth month,
        String currency,
        BillingTerms terms,
        List<Item> items,
        List<Account> accounts,
        List<Long> adjustmentIds) {

    /**
     * An item.
     *
     * @param termCode the volume term that it comes from; null for other kinds
     * @param windowFrom first day of the window of the term
     */
    record Item(
            StatementItem item,
            @Nullable String termCode,
            @Nullable LocalDate windowFrom,
            @Nullable VolumeReason reason) {

        static Item plain(StatementItem item) {
            return new Item(item, null, null, null);
        }
    }

    /** Days of an account with what was sent on them. */
    record Account(
            CoveredSpan span,
            long parcels,
            long grams,
            long freightFen,
            long surchargeFen,
            long rebateFen,
            long waiting) {}

    StatementSum sum() {
        return StatementSum.of(items.stream().map(Item::item).toList(), terms.tax());
    }

    long parcels() {
        return accounts.stream().mapToLong(Account::parcels).sum();
    }

    long grams() {
        return accounts.stream().mapToLong(Account::grams).sum();
    }

    long waiting() {
        return accounts.stream().mapToLong(Account::waiting).sum();
    }

    /** Accounts that sent something. */
    long sendingAccounts() {
        return accounts.stream()
                .filter(account -> account.parcels() > 0 || account.waiting() > 0)
                .map(account -> account.span().accountId())
                .distinct()
                .count();
    }

    /** Whether there is anything to tell the payer. */
    boolean isEmpty() {
        return items.isEmpty() && waiting() == 0;
    }

    /** The same for two drafts that say the same. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String said = payerId + "|" + month + "|" + currency + "|" + terms.contractNumber() + "|" + terms.tax()
                    + "|" + terms.creditDays() + "|" + items + "|" + accounts;
            return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

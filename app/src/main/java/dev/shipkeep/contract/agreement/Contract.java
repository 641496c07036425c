package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.card.Validity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a contract.
 *
 * @param kind FIRST, AMENDMENT or RENEWAL
 * @param payerName empty where the payer may not be seen, but an account that is covered may
 * @param contractStart from which contract years are counted
 * @param comment of the one who returned it last
 * @param successor kind of the version in force that follows it; null for none
 */
public record Contract(
        long id,
        String number,
        int version,
        String kind,
        @Nullable Long followsId,
        String title,
        long payerId,
        String payerName,
        String currency,
        ContractState state,
        Validity days,
        LocalDate contractStart,
        ContractTerms terms,
        String comment,
        @Nullable Long scanFileId,
        @Nullable LocalDate signedOn,
        String madeByName,
        Instant madeAt,
        @Nullable String activatedByName,
        @Nullable Instant activatedAt,
        @Nullable String successor) {

    public boolean isDraft() {
        return state == ContractState.DRAFT;
    }

    public boolean isInForce() {
        return state == ContractState.ACTIVE;
    }

    /** Number and version, as people say it. */
    public String name() {
        return version == 1 ? number : number + " v" + version;
    }

    /** How it stands on a day, as the last part of a text key. */
    public String standing(LocalDate today) {
        return switch (state) {
            case DRAFT -> "draft";
            case IN_APPROVAL -> "approval";
            case APPROVED -> "approved";
            case SIGNED -> "signed";
            case ACTIVE -> standingInForce(today);
        };
    }

    private String standingInForce(LocalDate today) {
        LocalDate through = days.through();
        if (days.from().isAfter(today)) {
            return "future";
        }
        if (through != null && through.isBefore(today)) {
            return successor == null ? "ended" : successor.equals("RENEWAL") ? "renewed" : "amended";
        }
        boolean near = through != null && !through.minusDays(terms.noticeDays()).isAfter(today);
        return near && successor == null ? "ending" : "active";
    }
}

package dev.shipkeep.account.contact;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at the shipper.
 *
 * @param role in buying: decides, influences, buys, uses, gatekeeper, insider
 * @param lawfulBasis why we may keep the person's data: contract, consent, legal, public
 */
public record Contact(
        long id,
        long accountId,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String role,
        @Nullable String attitude,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String wechat,
        boolean main,
        String lawfulBasis,
        @Nullable String note,
        boolean active,
        int version) {

    public String maskedPhone() {
        return phone == null ? "" : Phones.mask(phone);
    }
}

package dev.shipkeep.api.resource;

import dev.shipkeep.account.contact.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the shipper.
 *
 * @param phone masked in lists; whole when one contact is read, which stays in the audit trail
 * @param version for If-Match
 */
record ContactView(
        long id,
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

    static ContactView masked(Contact contact) {
        return of(contact, contact.phone() == null ? null : contact.maskedPhone());
    }

    static ContactView whole(Contact contact) {
        return of(contact, contact.phone());
    }

    private static ContactView of(Contact contact, @Nullable String phone) {
        return new ContactView(
                contact.id(),
                contact.name(),
                contact.title(),
                contact.department(),
                contact.role(),
                contact.attitude(),
                phone,
                contact.email(),
                contact.wechat(),
                contact.main(),
                contact.lawfulBasis(),
                contact.note(),
                contact.active(),
                contact.version());
    }
}

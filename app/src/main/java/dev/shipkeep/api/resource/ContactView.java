package dev.shipkeep.api.resource;

import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.ContactPosition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the shipper.
 *
 * @param phone masked in lists; whole when one contact is read, which stays in the audit trail
 * @param influence 1 to 5
 * @param coveredBy staff number of the one of ours who keeps the relation
 * @param reportsTo id of another contact of the account
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
        @Nullable Integer influence,
        @Nullable String orientation,
        @Nullable String coveredBy,
        @Nullable String coverage,
        @Nullable String reportsTo,
        @Nullable LocalDate lastMetOn,
        int version) {

    static ContactView masked(Contact contact) {
        return of(contact, contact.phone() == null ? null : contact.maskedPhone());
    }

    static ContactView whole(Contact contact) {
        return of(contact, contact.phone());
    }

    private static ContactView of(Contact contact, @Nullable String phone) {
        ContactPosition position = contact.position();
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
                position.influence(),
                position.orientation(),
                position.coveredBy() == null ? null : position.coveredBy().staffNo(),
                position.coverage(),
                position.reportsToId() == null ? null : position.reportsToId().toString(),
                position.lastMetOn(),
                contact.version());
    }
}

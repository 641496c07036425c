package dev.shipkeep.lead.archive;

import dev.shipkeep.account.contact.Phones;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the lead.
 *
 * @param lawfulBasis why the person's data may be kept
 */
public record LeadContact(
        long id,
        long leadId,
        String name,
        @Nullable String title,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String wechat,
        String lawfulBasis) {

    public String maskedPhone() {
        return phone == null ? "" : Phones.mask(phone);
    }
}

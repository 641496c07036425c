package dev.shipkeep.account.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
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
        @JsonUnwrapped ContactPosition position,
        int version) {

    /** What we do not know of the person yet, as fields of the archive. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        note(gaps, "role", role);
        note(gaps, "attitude", attitude);
        note(gaps, "influence", position.influence());
        note(gaps, "orientation", position.orientation());
        note(gaps, "way", phone != null ? phone : email != null ? email : wechat);
        note(gaps, "coveredBy", position.isCovered() ? "known" : null);
        note(gaps, "lastMetOn", position.lastMetOn());
        return gaps;
    }

    private static void note(List<String> gaps, String field, @Nullable Object value) {
        if (value == null) {
            gaps.add(field);
        }
    }

    public boolean decides() {
        return "decides".equals(role);
    }

    public String maskedPhone() {
        return phone == null ? "" : Phones.mask(phone);
    }
}

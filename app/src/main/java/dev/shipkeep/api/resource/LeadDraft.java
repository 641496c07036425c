package dev.shipkeep.api.resource;

import dev.shipkeep.lead.capture.LeadEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it comes in; what is left out is not known.
 *
 * @param clientKey the sender's own key of this find; the same key again is the same lead. Left out, the Idempotency-Key is it
 * @param carrierPrice what a parcel costs there, in yuan
 * @param revenueMonth expected, in yuan
 * @param ease of winning it, 1 to 5
 * @param unit code of the unit that it is for; left out for the token's own
 * @param lawfulBasis why the contact's data may be kept; needed with a contact
 * @param confirmed whether it is known to be another company than those that look the same
 */
record LeadDraft(
        @Nullable String clientKey,

        @Schema(example = "锦绣丝绸", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String creditCode,
        @Schema(example = "retail") @Nullable String industry,
        @Nullable String address,
        @Nullable String goods,
        @Nullable Integer parcelsMonth,
        @Nullable Integer inboundMonth,
        @Nullable Integer oursMonth,
        @Nullable Integer oneoffYear,
        @Nullable String carriers,
        @Schema(example = "6.50") @Nullable String carrierPrice,
        @Nullable String revenueMonth,
        @Nullable Integer ease,
        @Schema(example = "marketplace") @Nullable String source,
        @Nullable String sourceNote,
        @Nullable String note,
        @Nullable String contactName,
        @Nullable String contactTitle,
        @Nullable String contactPhone,
        @Schema(example = "public") @Nullable String lawfulBasis,
        @Nullable String unit,
        @Schema(example = "2026-11-20T02:00:00Z") @Nullable String foundAt,
        @Nullable Boolean confirmed) {

    LeadEntry entry(String idempotencyKey) {
        Map<String, String> form = new HashMap<>();
        put(form, "clientKey", clientKey == null ? keyOf(idempotencyKey) : clientKey);
        put(form, "name", name);
        put(form, "creditCode", creditCode);
        put(form, "industry", industry);
        put(form, "address", address);
        put(form, "goods", goods);
        put(form, "parcelsMonth", parcelsMonth);
        put(form, "inboundMonth", inboundMonth);
        put(form, "oursMonth", oursMonth);
        put(form, "oneoffYear", oneoffYear);
        put(form, "carriers", carriers);
        put(form, "carrierPrice", carrierPrice);
        put(form, "revenueMonth", revenueMonth);
        put(form, "ease", ease);
        put(form, "source", source);
        put(form, "sourceNote", sourceNote);
        put(form, "note", note);
        put(form, "contactName", contactName);
        put(form, "contactTitle", contactTitle);
        put(form, "contactPhone", contactPhone);
        put(form, "lawfulBasis", lawfulBasis);
        put(form, "unit", unit);
        put(form, "foundAt", foundAt);
        return LeadEntry.of(form);
    }

    private static String keyOf(String idempotencyKey) {
        return "api-" + UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Map<String, String> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}

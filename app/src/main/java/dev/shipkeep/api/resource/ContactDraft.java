package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.account.contact.ContactEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new contact as it comes in; what is left out is nothing. */
record ContactDraft(
        @Schema(example = "王芳", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "物流经理") @Nullable String title,
        @Nullable String department,
        @Schema(example = "decides") @Nullable String role,
        @Schema(example = "friendly") @Nullable String attitude,
        @Schema(example = "13800138000") @Nullable String phone,
        @Schema(example = "wangfang@example.com") @Nullable String email,
        @Nullable String wechat,
        @Nullable Boolean main,

        @Schema(example = "contract", defaultValue = "contract") @Nullable
        String lawfulBasis,

        @Nullable String note,

        @Schema(example = "4", description = "1 to 5") @Nullable
        String influence,

        @Schema(example = "price") @Nullable String orientation,

        @Schema(description = "Staff number or name of the one of ours who keeps the relation") @Nullable
        String coveredBy,

        @Schema(example = "working") @Nullable String coverage,

        @Schema(description = "Id of another contact of the account") @Nullable
        String reportsTo) {

    ContactEntry entry() {
        return new ContactEntry(
                text(name),
                text(title),
                text(department),
                text(role),
                text(attitude),
                text(phone),
                false,
                text(email),
                text(wechat),
                Boolean.TRUE.equals(main),
                Objects.requireNonNullElse(lawfulBasis, "contract"),
                text(note),
                new ContactEntry.Position(
                        text(influence), text(orientation), text(coveredBy), text(coverage), text(reportsTo)));
    }
}

package dev.shipkeep.api.resource;

import dev.shipkeep.account.archive.AccountEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new account as it comes in; what is left out is nothing.
 *
 * @param code left out to have one given
 * @param unit code of the unit that serves it; left out for the token's own
 * @param owner staff number; left out for nobody
 * @param parent code of the account above it in its group
 */
record AccountDraft(
        @Schema(example = "SZ-10086") @Nullable String code,

        @Schema(example = "苏州锦绣丝绸有限公司", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "91320500MA1MGTLA2X") @Nullable String creditCode,
        @Schema(example = "ecommerce") @Nullable String industry,
        @Schema(example = "private") @Nullable String enterpriseType,
        @Schema(example = "growth") @Nullable String lifeStage,

        @Schema(example = "CNY", defaultValue = "CNY") @Nullable
        String currency,

        @Schema(example = "320500") @Nullable String divisionCode,
        @Nullable String region,
        @Schema(example = "苏州市姑苏区平江路 1 号") @Nullable String address,
        @Schema(example = "2024-03-01") @Nullable String since,
        @Nullable String note,
        @Nullable String parent,
        @Schema(example = "JS-SZ-1-A") @Nullable String unit,
        @Schema(example = "S0815") @Nullable String owner) {

    AccountEntry entry() {
        String known = Objects.requireNonNullElse(currency, AccountEntry.EMPTY.currency());
        return new AccountEntry(
                text(code),
                text(name),
                text(creditCode),
                text(industry),
                text(enterpriseType),
                text(lifeStage),
                known,
                text(divisionCode),
                text(region),
                text(address),
                text(since),
                text(note),
                text(parent),
                true);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

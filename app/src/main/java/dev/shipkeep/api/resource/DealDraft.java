package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.deal.DealEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deal to begin; what is left out is not known.
 *
 * @param accountCode code of the customer in the archive
 * @param parcels expected in a month
 * @param revenueFen expected in a month, in hundredths of the account's currency
 */
record DealDraft(
        @Schema(example = "JS0001", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String accountCode,

        @Schema(example = "华东仓发货", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(example = "courier", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String source,

        @Nullable Long parcels,
        @Nullable Long revenueFen,
        @Nullable Long marginFen,
        @Nullable String competitor,
        @Nullable String nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate plannedClose) {

    DealEntry entry() {
        return new DealEntry(
                text(title),
                Objects.requireNonNullElse(parcels, 0L),
                Objects.requireNonNullElse(revenueFen, 0L),
                marginFen,
                null,
                text(competitor),
                text(source),
                text(nextAction),
                nextOn,
                plannedClose,
                null,
                null);
    }
}

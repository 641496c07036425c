package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.analysis.market.Volume;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a shipper says that it sends with another carrier.
 *
 * @param origin province by the first two digits of its division code; left out for everywhere
 * @param destination likewise
 * @param priceFen per parcel, in hundredths of the account's currency
 * @param statedOn today when left out
 */
record VolumeDraft(
        @Schema(example = "某通快递", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String carrier,

        @Schema(example = "32") @Nullable String origin,
        @Schema(example = "44") @Nullable String destination,

        @Schema(example = "3000", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Long monthlyParcels,

        @Schema(example = "650") @Nullable Long priceFen,
        @Nullable LocalDate statedOn,
        @Nullable String note) {

    private static final int FEN_DIGITS = 2;

    Volume.Entry entry(LocalDate today) {
        return new Volume.Entry(
                text(carrier).strip(),
                text(origin),
                text(destination),
                monthlyParcels == null ? "" : monthlyParcels.toString(),
                priceFen == null ? "" : BigDecimal.valueOf(priceFen, FEN_DIGITS).toPlainString(),
                Objects.requireNonNullElse(statedOn, today).toString(),
                text(note));
    }

    /** The field of the draft that a field of the entry comes from. */
    static String field(String ofEntry) {
        return switch (ofEntry) {
            case "parcels" -> "monthlyParcels";
            case "price" -> "priceFen";
            default -> ofEntry;
        };
    }
}

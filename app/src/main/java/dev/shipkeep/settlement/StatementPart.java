package dev.shipkeep.settlement;

import dev.shipkeep.core.settlement.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * An item of a statement as it is kept.
 *
 * @param position from 1
 * @param code what tells it from others of its kind: a product, a surcharge, a volume term, a corrected month
 * @param volume how a rebate or a charge for a shortfall came about; null for other kinds
 */
public record StatementPart(
        int position,
        ItemKind kind,
        String code,
        long parcels,
        long chargeableGrams,
        long amountFen,
        @Nullable VolumeReason volume) {}

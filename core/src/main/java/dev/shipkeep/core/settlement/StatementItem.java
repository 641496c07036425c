package dev.shipkeep.core.settlement;

/**
 * An amount on a statement.
 *
 * @param code what tells it from others of its kind: a product, a surcharge, a volume term, a corrected month
 * @param parcels that it counts; corrected parcels of an adjustment
 * @param chargeableGrams their chargeable weight
 * @param amountFen with tax, minor units; less than nothing when it is in the customer's favour
 */
public record StatementItem(ItemKind kind, String code, long parcels, long chargeableGrams, long amountFen) {}

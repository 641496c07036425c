/**
 * Writes parcels and the facts that are made of them: imports, and accounts that move, merge and part again. Nothing else
 * writes these tables. Start reading at {@code WaybillImport} and {@code BatchWriter}.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill.intake;

/** Tests of the way parcels come in: rules, corrections, facts. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill.intake;

/**
 * What the panels of an account's page say: sums from daily facts, and the list of parcels. Never sums waybills: facts are
 * made when they come in. Start reading at {@code AccountPanels} and {@code ParcelRegister}.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill.panel;

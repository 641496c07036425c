/** Tests of parcels: tracking, pages, panels. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill;

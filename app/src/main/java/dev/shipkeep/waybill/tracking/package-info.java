/** How people ask for parcels: numbers pasted from anywhere, and the search box. Never reads a parcel but through {@code Tracking}. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill.tracking;

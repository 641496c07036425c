/** Pages of parcels: tracking, one parcel, and the panels on an account's page. Start reading at {@code TrackingController}. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.waybill.web;

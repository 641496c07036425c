/**
 * What a parcel costs: price books compiled from rate cards and customers' prices, and parcels rated by them with the
 * steps that led to the amount. Depends on cards and figures only; start reading at {@link
 * dev.shipkeep.core.rating.PriceBook}.
 */
@NullMarked
package dev.shipkeep.core.rating;

import org.jspecify.annotations.NullMarked;

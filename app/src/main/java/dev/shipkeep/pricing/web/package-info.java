/** The pages of rate cards: list, card, version, comparison, and one parcel tried on a version. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.pricing.web;

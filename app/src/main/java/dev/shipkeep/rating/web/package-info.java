/** The pages of rated and waiting parcels. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.rating.web;

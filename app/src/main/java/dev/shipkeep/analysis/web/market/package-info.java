/** Pages of the market around a shipper, and of competitors. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.analysis.web.market;

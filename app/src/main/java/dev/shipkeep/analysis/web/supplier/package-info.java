/** Pages of a shipper's scorecard of its carriers. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.analysis.web.supplier;

/** The market around a shipper: competitors, what it sends with whom, and notes on its position. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("market")
package dev.shipkeep.analysis.market;

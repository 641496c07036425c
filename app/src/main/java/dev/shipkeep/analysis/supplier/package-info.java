/** The scorecard that a shipper would make of its carriers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("supplier")
package dev.shipkeep.analysis.supplier;

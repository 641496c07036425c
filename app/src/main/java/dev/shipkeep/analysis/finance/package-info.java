/** A shipper's statements, their ratios beside what is usual in the industry, and the credit that they would bear. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("finance")
package dev.shipkeep.analysis.finance;

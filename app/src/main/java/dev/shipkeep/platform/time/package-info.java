/** The clock that can be set, and the carrier's business days. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("time")
package dev.shipkeep.platform.time;

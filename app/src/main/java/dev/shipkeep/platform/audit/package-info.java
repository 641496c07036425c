/** Who changed what, from what, to what, when. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("audit")
package dev.shipkeep.platform.audit;

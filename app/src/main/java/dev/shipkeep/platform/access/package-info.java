/** Who is asking, what they may do, and how a request proves it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("access")
package dev.shipkeep.platform.access;

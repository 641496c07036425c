/** The search box at the top: asks every source that a module offers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("search")
package dev.shipkeep.platform.search;

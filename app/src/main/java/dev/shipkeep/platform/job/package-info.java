/** Long work that survives a restart. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("job")
package dev.shipkeep.platform.job;

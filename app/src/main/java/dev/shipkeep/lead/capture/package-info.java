/**
 * Taking a lead in: what was typed, whether it is sound, whether the company is known already, and the writing of it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("capture")
package dev.shipkeep.lead.capture;

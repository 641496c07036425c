/**
 * Taking a lead in: what was typed, whether it is sound, whether the company is known already, and the writing of it.
 */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.capture;

/** Leads from files: each row is taken in as if it were typed, the same file twice without effect. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.intake;

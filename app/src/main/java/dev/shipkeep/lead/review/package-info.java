/** What is decided about leads: completed, taken on, merged, rejected, handed over, made an account of. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.lead.review;

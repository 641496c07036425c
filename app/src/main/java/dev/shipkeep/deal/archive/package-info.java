/** Whether all that should be known of a customer is known, and who owes what is not. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.archive;

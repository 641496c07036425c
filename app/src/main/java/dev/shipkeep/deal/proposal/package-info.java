/** What is proposed to a customer, and what the customer objects to it. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.deal.proposal;

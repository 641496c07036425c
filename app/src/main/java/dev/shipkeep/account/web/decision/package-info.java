/** Pages of the decision map. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.web.decision;

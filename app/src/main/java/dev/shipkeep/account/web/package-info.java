/** Pages of the account archive. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.web;

/** The account list: filters, orders, pages, totals, export, and what is done to many accounts at once. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.register;

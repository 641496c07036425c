/** Pages of the account list: the list itself, its export, another owner for many. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.web.list;

/** Files that are kept with an account. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.document;

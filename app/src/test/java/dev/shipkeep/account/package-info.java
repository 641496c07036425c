/** Tests of the account archive: facade, pages, import. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account;

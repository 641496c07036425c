/** Accounts from files: many at a time, each row judged alone, the same file twice without effect. */
@org.jspecify.annotations.NullMarked
package dev.shipkeep.account.intake;

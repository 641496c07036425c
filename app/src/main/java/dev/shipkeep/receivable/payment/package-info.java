/**
 * Money that comes in: typed or from a bank's file, whose it is, what it pays, and how that is taken back. Start reading at
 * {@code PaymentKeeper}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("payment")
package dev.shipkeep.receivable.payment;

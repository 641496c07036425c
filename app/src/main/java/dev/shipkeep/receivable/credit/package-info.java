/** Who gets no more credit and why, and who is to be reminded of what. Start reading at {@code CreditHolds}. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("credit")
package dev.shipkeep.receivable.credit;

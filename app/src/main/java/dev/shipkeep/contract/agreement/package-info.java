/** Contracts: their versions, what they cover and promise, how they come into force, and what became of the promises. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("agreement")
package dev.shipkeep.contract.agreement;

/** Prices of customers, groups, classes and campaigns: their rules, how they are made, and the offers that come of them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("price")
package dev.shipkeep.contract.price;

/** The people at the shipper, and what law lets us keep about them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("contact")
package dev.shipkeep.account.contact;

/** Giving accounts into other hands: a new owner, another unit, the team around the owner. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("handover")
package dev.shipkeep.account.handover;

package dev.shipkeep.settlement;

/**
 * Our own company as statements show it, and from which amount on a note needs a second person.
 *
 * @param noteLimitFen up to this amount whoever makes a note posts it
 */
public record OwnCompany(
        String name,
        String address,
        String phone,
        String taxNumber,
        String bank,
        String bankAccount,
        long noteLimitFen) {}

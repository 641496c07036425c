package dev.shipkeep.organization.web;

/** Addresses that a form or a link brings along. */
final class OwnAddress {

    private OwnAddress() {}

    /** The address if it is one of our own, else the start page: nobody is to be led elsewhere by a link to us. */
    static String of(String address) {
        boolean ours = address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
        return ours ? address : "/";
    }
}

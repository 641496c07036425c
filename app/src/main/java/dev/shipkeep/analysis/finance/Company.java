package dev.shipkeep.analysis.finance;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a company beside its archive.
 *
 * @param employees null when not known
 * @param sites factories, warehouses and offices that ship; null when not known
 * @param capitalFen registered capital in minor units of the account's currency; null when not known
 * @param decides how this company decides on carriers, in a person's words
 */
public record Company(
        @Nullable Integer employees,
        @Nullable Integer sites,
        @Nullable Long capitalFen,
        String decides,
        String note,
        int version) {

    static final Company UNKNOWN = new Company(null, null, null, "", "", -1);
}

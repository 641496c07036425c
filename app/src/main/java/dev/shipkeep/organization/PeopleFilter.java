package dev.shipkeep.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param text part of a name, or the beginning of a staff number, user name or phone; empty for all
 * @param unitId only those of this unit and below
 * @param role code of a role; empty for all
 * @param active null for both
 */
public record PeopleFilter(
        String text,
        @Nullable Long unitId,
        String role,
        @Nullable Boolean active) {

    public static final PeopleFilter ALL = new PeopleFilter("", null, "", null);
}

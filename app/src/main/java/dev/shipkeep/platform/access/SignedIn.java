package dev.shipkeep.platform.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person (or the system) that asks, with what they may do and see.
 *
 * @param id the person's id; 0 is the system itself
 * @param name as shown
 * @param homeUnit name of the unit that the person belongs to
 * @param permissions what the person may do here (for an API token, what the token may do)
 * @param scope ltree paths, separated by commas, of the subtrees that are visible as a whole; empty for own accounts only
 * @param seesAll whether the scope is the whole carrier
 * @param apiToken whether the request came with an API token, not from a browser
 */
public record SignedIn(
        long id,
        String name,
        String homeUnit,
        Locale locale,
        Set<Permission> permissions,
        String scope,
        boolean seesAll,
        boolean mustChangePassword,
        boolean apiToken,
        String rightsText) {

    /** The system's own work: nightly grading, the demo, clean-up. */
    public static final SignedIn SYSTEM =
            of(0, "Shipkeep", "", Locale.SIMPLIFIED_CHINESE, EnumSet.allOf(Permission.class), "", true, false, false);

    public static SignedIn of(
            long id,
            String name,
            String homeUnit,
            Locale locale,
            Set<Permission> permissions,
            String scope,
            boolean seesAll,
            boolean mustChangePassword,
            boolean apiToken) {
        String rights = permissions.stream().map(Enum::name).sorted().collect(Collectors.joining(",", ",", ","));
        return new SignedIn(
                id,
                name,
                homeUnit,
                locale,
                Set.copyOf(permissions),
                scope,
                seesAll,
                mustChangePassword,
                apiToken,
                rights);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}

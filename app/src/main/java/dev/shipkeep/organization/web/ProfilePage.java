package dev.shipkeep.organization.web;

import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.SignInRecord;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The own account of the person who looks.
 *
 * @param here id of the sign-in that looks
 * @param form of a new token, as typed
 * @param newToken just created, to be shown this once
 */
public record ProfilePage(
        Frame frame,
        Person person,
        List<Role> roles,
        List<SignInRecord> browsers,
        long here,
        List<SignInRecord> tokens,
        TokenForm form,
        @Nullable String newToken,
        FieldProblems problems) {

    /** A new token as typed. */
    public record TokenForm(String name, int days, Set<Permission> permissions) {}

    /** What the person may do, in the order of the list of permissions. */
    public List<Permission> permissions() {
        return Arrays.stream(Permission.values()).filter(frame::may).toList();
    }
}

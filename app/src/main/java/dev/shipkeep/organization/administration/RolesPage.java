package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Role;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;

/**
 * All roles and what each allows.
 *
 * @param changeable whether the acting administrator may change roles
 * @param refused code of the role whose change was refused; empty for none
 */
public record RolesPage(Frame frame, List<Role> roles, boolean changeable, String refused, FieldProblems problems) {

    public List<Permission> permissions() {
        return Arrays.asList(Permission.values());
    }
}

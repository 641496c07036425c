package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Permission;
import java.util.Set;

/**
 * What people of a kind may do.
 *
 * @param subtree whether they see all accounts of their unit and below, or only their own
 */
public record Role(
        String code,
        String nameChinese,
        String nameEnglish,
        boolean subtree,
        Set<Permission> permissions,
        int version) {

    public String name(boolean chinese) {
        return chinese ? nameChinese : nameEnglish;
    }
}

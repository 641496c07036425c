package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles and what they allow. A role counts for the whole carrier, so only its administrators change one. */
@Component
public class Roles {

    private static final String SELECT = """
            SELECT code, name_zh, name_en, subtree, permissions, version FROM organization.role
            """;

    private final JdbcClient jdbc;
    private final Administrators administrators;
    private final SignIns signIns;
    private final Audit audit;

    Roles(JdbcClient jdbc, Administrators administrators, SignIns signIns, Audit audit) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.signIns = signIns;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Role> listRoles() {
        return jdbc.sql(SELECT + "ORDER BY position, code")
                .query((row, number) -> role(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Role getRole(String code) {
        return jdbc.sql(SELECT + "WHERE code = ?")
                .param(code)
                .query((row, number) -> role(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Change<Role> edit(String code, int version, Set<Permission> permissions, boolean subtree) {
        if (!Acting.get().seesAll()) {
            throw new NotAllowed();
        }
        administrators.lock();
        Role old = getRole(code);
        Set<Permission> granted = EnumSet.noneOf(Permission.class);
        granted.addAll(permissions);
        granted.removeAll(old.permissions());
        if (!Administrators.mayAll(granted)) {
            return Change.refused("permissions", "roles.problem.beyondOwn");
        }
        boolean stillAdministers = permissions.contains(Permission.ORGANIZATION_ADMIN) && subtree;
        if (!stillAdministers && !administrators.remainWithoutRole(code)) {
            return Change.refused("permissions", "roles.problem.lastAdministrator");
        }
        if (!write(code, version, permissions, subtree)) {
            return Change.refused("version", "organization.outdated");
        }
        Role now = getRole(code);
        audit.record("change", "role", code, view(old), view(now));
        signIns.forgetAllAfterCommit();
        return new Change.Done<>(now);
    }

    private boolean write(String code, int version, Set<Permission> permissions, boolean subtree) {
        return jdbc.sql("""
                UPDATE organization.role SET permissions = :permissions, subtree = :subtree, version = version + 1
                WHERE code = :code AND version = :version""")
                        .param(
                                "permissions",
                                permissions.stream().sorted().map(Enum::name).toArray(String[]::new))
                        .param("subtree", subtree)
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Everything that somebody with all of these roles may do. */
    Set<Permission> permissionsOf(Collection<String> codes) {
        return listRoles().stream()
                .filter(role -> codes.contains(role.code()))
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static RoleView view(Role role) {
        return new RoleView(role.permissions().stream().sorted().map(Enum::name).toList(), role.subtree());
    }

    /** As the audit trail keeps a role. */
    private record RoleView(List<String> permissions, boolean subtree) {}

    private static Role role(ResultSet row) throws SQLException {
        Set<Permission> permissions = Arrays.stream(
                        (String[]) row.getArray("permissions").getArray())
                .map(Permission::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        return new Role(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getBoolean("subtree"),
                permissions,
                row.getInt("version"));
    }
}

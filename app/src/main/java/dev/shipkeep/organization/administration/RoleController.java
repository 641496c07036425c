package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The matrix of roles and permissions. */
@Controller
@Needs(Permission.ORGANIZATION_ADMIN)
@RequestMapping("/roles")
class RoleController {

    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    ModelAndView index(Frame frame) {
        return Pages.show("administration/roles", page(frame, "", FieldProblems.NONE));
    }

    private RolesPage page(Frame frame, String refused, FieldProblems problems) {
        return new RolesPage(frame, roles.listRoles(), Acting.get().seesAll(), refused, problems);
    }

    @PostMapping("/{code}")
    ModelAndView update(
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Set<Permission> permissions,
            @RequestParam(defaultValue = "false") boolean subtree,
            Frame frame,
            HttpServletResponse response) {
        Set<Permission> chosen = permissions == null ? EnumSet.noneOf(Permission.class) : permissions;
        return switch (roles.edit(code, version, chosen, subtree)) {
            case Change.Done<Role>(Role role) -> {
                Notices.leave(response, "roles.saved", role.name(frame.words().isChinese()));
                yield Pages.goTo("/roles");
            }
            case Change.Refused<Role>(List<FieldProblem> problems) ->
                Pages.refuse("administration/roles", page(frame, code, new FieldProblems(problems)));
        };
    }
}

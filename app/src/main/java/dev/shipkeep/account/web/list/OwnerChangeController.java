package dev.shipkeep.account.web.list;

import dev.shipkeep.account.handover.Handovers;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.account.web.list.AccountListPage.OwnerChange;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another owner for the accounts that are ticked in the list. */
@Controller
@Needs(Permission.ACCOUNT_HANDOVER)
class OwnerChangeController {

    private final Handovers handovers;
    private final AccountRegister register;

    OwnerChangeController(Handovers handovers, AccountRegister register) {
        this.handovers = handovers;
        this.register = register;
    }

    @PostMapping("/accounts/owners")
    ModelAndView create(
            @RequestParam(required = false) @Nullable Set<Long> id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            Frame frame,
            HttpServletResponse response) {
        Set<Long> ids = id == null ? Set.of() : id;
        AccountSelection selection = AccountSelection.of(Queries.read(back));
        return switch (handovers.changeOwners(ids, owner, reason)) {
            case Change.Done<Integer>(Integer count) -> {
                Notices.leave(response, "account.bulk.done", count);
                yield Pages.goTo(selection.address().url());
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) -> {
                String text =
                        problems.stream().map(problem -> problem.text(frame)).collect(Collectors.joining(" "));
                AccountListPage page = AccountListPage.of(frame, selection, register.view(selection))
                        .with(new OwnerChange(ids, owner, reason, text));
                yield Pages.refuse("account/list", page);
            }
        };
    }
}

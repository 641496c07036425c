package dev.shipkeep.deal.web;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.archive.ArchiveCheck;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How complete a customer's archive is. */
@Controller
@Needs(Permission.DEAL_READ)
class ArchiveController {

    private final ArchiveCheck check;
    private final Accounts accounts;

    ArchiveController(ArchiveCheck check, Accounts accounts) {
        this.check = check;
        this.accounts = accounts;
    }

    @GetMapping("/accounts/{id}/panels/archive")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        return Pages.show("deal/archive", new ArchivePage(frame, accounts.getAccount(id), check.check(id)));
    }
}

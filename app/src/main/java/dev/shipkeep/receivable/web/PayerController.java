package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one payer owes: the panel of the account page, and the page behind it. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class PayerController {

    private final PayerPages pages;

    PayerController(PayerPages pages) {
        this.pages = pages;
    }

    @GetMapping("/accounts/{id}/panels/receivable")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        return Pages.show("receivable/panel", pages.page(id, frame));
    }

    @GetMapping("/accounts/{id}/receivables")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("receivable/payer", pages.page(id, frame));
    }
}

package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.AccountTrail;
import dev.shipkeep.account.archive.Duplicates;
import dev.shipkeep.account.archive.TrailEntry;
import dev.shipkeep.account.merge.Merges;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.account.web.merge.DuplicatesPage;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An account's page and the parts of it that come by themselves. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class AccountController {

    private static final int TRAIL_ENTRIES = 50;

    private final Dossiers dossiers;
    private final AccountCards cards;
    private final AccountTrail trail;
    private final AccountRegister register;
    private final Duplicates duplicates;
    private final Merges merges;

    AccountController(
            Dossiers dossiers,
            AccountCards cards,
            AccountTrail trail,
            AccountRegister register,
            Duplicates duplicates,
            Merges merges) {
        this.dossiers = dossiers;
        this.cards = cards;
        this.trail = trail;
        this.register = register;
        this.duplicates = duplicates;
        this.merges = merges;
    }

    /** @param in query of the list that the account was opened from */
    @GetMapping("/accounts/{id:\\d+}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String in, Frame frame) {
        return Pages.show("account/page", dossiers.page(id, frame, in, List.of()));
    }

    @GetMapping("/accounts/{id:\\d+}/neighbours")
    ModelAndView neighbours(@PathVariable long id, @RequestParam(defaultValue = "") String in, Frame frame) {
        cards.getCard(id);
        AccountSelection selection = AccountSelection.of(Queries.read(in));
        NeighboursPage page =
                new NeighboursPage(frame, selection.address().fromStart().query(), register.neighbours(selection, id));
        return Pages.show("account/neighbours", page);
    }

    /** What may be the same company, and what was merged into this account. */
    @GetMapping("/accounts/{id:\\d+}/duplicates")
    ModelAndView duplicates(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        return Pages.show(
                "account/duplicates",
                new DuplicatesPage(frame, card, duplicates.findOf(card), merges.listInto(id), null));
    }

    @GetMapping("/accounts/{id:\\d+}/audit")
    ModelAndView audit(
            @PathVariable long id, @RequestParam(defaultValue = Long.MAX_VALUE + "") long before, Frame frame) {
        AccountCard card = cards.getCard(id);
        List<TrailEntry> entries = trail.list(id, before, TRAIL_ENTRIES);
        return Pages.show("account/audit", new TrailPage(frame, card, entries, entries.size() == TRAIL_ENTRIES));
    }
}

package dev.shipkeep.account.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.AccountEditor;
import dev.shipkeep.account.archive.AccountEditor.Outcome;
import dev.shipkeep.account.archive.AccountEntry;
import dev.shipkeep.account.archive.AccountRules;
import dev.shipkeep.account.archive.Duplicate;
import dev.shipkeep.account.archive.Duplicates;
import dev.shipkeep.account.handover.UnitsInReach;
import dev.shipkeep.organization.People;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creating and editing an account; possible duplicates are shown before anything is saved. */
@Controller
@Needs(Permission.ACCOUNT_WRITE)
class AccountFormController {

    private final AccountEditor editor;
    private final AccountCards cards;
    private final Duplicates duplicates;
    private final UnitsInReach units;
    private final People people;

    AccountFormController(
            AccountEditor editor, AccountCards cards, Duplicates duplicates, UnitsInReach units, People people) {
        this.editor = editor;
        this.cards = cards;
        this.duplicates = duplicates;
        this.units = units;
        this.people = people;
    }

    @GetMapping("/accounts/new")
    ModelAndView offer(Frame frame) {
        String unit = units.findOwn().map(own -> own.code()).orElse("");
        String owner = people.getPerson(frame.signedIn().id()).staffNo();
        return Pages.show("account/form", AccountFormPage.fresh(frame, AccountEntry.EMPTY, unit, owner));
    }

    @PostMapping("/accounts")
    ModelAndView create(@RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        AccountEntry entry = AccountForms.entry(form);
        AccountFormPage page =
                AccountFormPage.fresh(frame, entry, AccountForms.text(form, "unit"), AccountForms.text(form, "owner"));
        if (!form.containsKey("confirmed")) {
            List<Duplicate> found = find(entry, null);
            if (!found.isEmpty()) {
                return Pages.refuse("account/form", page.withDuplicates(found));
            }
        }
        return answer(editor.create(entry, page.unit(), page.owner()), page, response);
    }

    @GetMapping("/accounts/{id:\\d+}/edit")
    ModelAndView show(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        if (card.isMerged()) {
            throw new NotFound();
        }
        return Pages.show("account/form", AccountFormPage.of(frame, card, AccountEntry.of(card), card.version()));
    }

    @PostMapping("/accounts/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        AccountCard card = cards.getCard(id);
        AccountEntry entry = AccountForms.entry(form);
        AccountFormPage page = AccountFormPage.of(frame, card, entry, version);
        if (!form.containsKey("confirmed") && AccountEditor.changesIdentity(card, entry)) {
            List<Duplicate> found = find(entry, card);
            if (!found.isEmpty()) {
                return Pages.refuse("account/form", page.withDuplicates(found));
            }
        }
        return answer(editor.edit(id, version, entry), page, response);
    }

    private List<Duplicate> find(AccountEntry entry, @Nullable AccountCard self) {
        return duplicates.find(
                entry.name(),
                AccountRules.creditCode(entry.creditCode()),
                List.of(),
                self == null ? null : Long.valueOf(self.id()));
    }

    private static ModelAndView answer(Outcome outcome, AccountFormPage page, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done(AccountCard card) -> {
                Notices.leave(response, "account.saved", card.name());
                yield Pages.goTo("/accounts/" + card.id());
            }
            case Outcome.Refused(List<FieldProblem> problems) ->
                Pages.refuse("account/form", page.withProblems(problems));
            case Outcome.Outdated outdated -> Pages.refuse("account/form", page.outdated(outdated));
        };
    }
}

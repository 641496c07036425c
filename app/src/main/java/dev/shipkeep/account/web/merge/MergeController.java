package dev.shipkeep.account.web.merge;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.archive.Duplicates;
import dev.shipkeep.account.merge.MergePreview;
import dev.shipkeep.account.merge.Merges;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two accounts that are one company: chosen, looked at side by side, merged, taken apart again. */
@Controller
@Needs(Permission.ACCOUNT_MERGE)
class MergeController {

    private final Merges merges;
    private final AccountCards cards;
    private final Duplicates duplicates;

    MergeController(Merges merges, AccountCards cards, Duplicates duplicates) {
        this.merges = merges;
        this.cards = cards;
        this.duplicates = duplicates;
    }

    /** @param with code of the duplicate; empty to choose one first */
    @GetMapping("/accounts/{id:\\d+}/merge")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String with, Frame frame) {
        AccountCard survivor = cards.getCard(id);
        if (with.isBlank()) {
            return Pages.show("account/mergeChoice", choice(frame, survivor, with, FieldProblems.NONE));
        }
        AccountCard duplicate = cards.findByCode(with.strip()).orElse(null);
        if (duplicate == null) {
            FieldProblem unknown = FieldProblem.of("with", "account.merge.unknown", with);
            return Pages.refuse(
                    "account/mergeChoice", choice(frame, survivor, with, new FieldProblems(List.of(unknown))));
        }
        return Pages.show(
                "account/merge", new MergePage(frame, merges.preview(id, duplicate.id()), "", FieldProblems.NONE));
    }

    private MergeChoicePage choice(Frame frame, AccountCard survivor, String with, FieldProblems problems) {
        return new MergeChoicePage(frame, survivor, duplicates.findOf(survivor), with, problems);
    }

    @PostMapping("/accounts/{id:\\d+}/merges")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam long duplicate,
            @RequestParam int version,
            @RequestParam int duplicateVersion,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        return switch (merges.merge(id, duplicate, reason.strip(), List.of(version, duplicateVersion))) {
            case Change.Done<AccountCard>(AccountCard survivor) -> {
                Notices.leave(response, "account.merge.done", survivor.name());
                yield Pages.goTo("/accounts/" + id);
            }
            case Change.Refused<AccountCard>(List<FieldProblem> problems) -> {
                MergePreview preview = merges.preview(id, duplicate);
                yield Pages.refuse("account/merge", new MergePage(frame, preview, reason, new FieldProblems(problems)));
            }
        };
    }

    @PostMapping("/accounts/{id:\\d+}/merges/{mergeId:\\d+}/undo")
    ModelAndView destroy(@PathVariable long id, @PathVariable long mergeId, Frame frame, HttpServletResponse response) {
        return switch (merges.undo(id, mergeId)) {
            case Change.Done<AccountCard>(AccountCard duplicate) -> {
                Notices.leave(response, "account.merge.undone", duplicate.name());
                yield Pages.goTo("/accounts/" + id);
            }
            case Change.Refused<AccountCard>(List<FieldProblem> problems) -> {
                AccountCard card = cards.getCard(id);
                String problem = problems.getFirst().text(frame);
                yield Pages.refuse(
                        "account/duplicates",
                        new DuplicatesPage(frame, card, duplicates.findOf(card), merges.listInto(id), problem));
            }
        };
    }
}

package dev.shipkeep.analysis.web;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.finance.KeptStatement;
import dev.shipkeep.analysis.finance.StatementEntry;
import dev.shipkeep.analysis.finance.StatementReading;
import dev.shipkeep.analysis.finance.Statements;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Statements of a shipper, entered by hand. */
@Controller
@Needs(Permission.ANALYSIS_WRITE)
class StatementController {

    private final Statements statements;
    private final AccountCards cards;
    private final BusinessTime time;

    StatementController(Statements statements, AccountCards cards, BusinessTime time) {
        this.statements = statements;
        this.cards = cards;
        this.time = time;
    }

    @GetMapping("/accounts/{id:\\d+}/finance/statements/new")
    ModelAndView offer(@PathVariable long id, Frame frame) {
        String year = Integer.toString(time.today().getYear() - 1);
        AccountCard card = cards.getCard(id);
        StatementEntry entry = new StatementEntry(year, card.currency(), StatementEntry.Unit.YUAN, "", false, Map.of());
        return Pages.show("analysis/statementForm", page(frame, card, null, null, entry, List.of()));
    }

    /** What is wrong with what stands in the form, while it is filled in. */
    @PostMapping("/accounts/{id:\\d+}/finance/check")
    ModelAndView check(@PathVariable long id, @RequestParam Map<String, String> form, Frame frame) {
        AccountCard card = cards.getCard(id);
        StatementEntry entry = StatementForms.entry(form, StatementForms.text(form, "year"));
        StatementReading reading = statements.check(entry);
        List<FieldProblem> all = new ArrayList<>(reading.problems());
        all.addAll(reading.doubts());
        return Pages.show("analysis/statementCheck", page(frame, card, null, null, entry, all));
    }

    @PostMapping("/accounts/{id:\\d+}/finance/statements")
    ModelAndView create(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        return save(id, null, null, StatementForms.entry(form, StatementForms.text(form, "year")), frame, response);
    }

    @GetMapping("/accounts/{id:\\d+}/finance/statements/{year:\\d+}/edit")
    ModelAndView edit(@PathVariable long id, @PathVariable long year, Frame frame) {
        AccountCard card = cards.getCard(id);
        KeptStatement kept = statements.getStatement(id, year);
        return Pages.show(
                "analysis/statementForm", page(frame, card, year, kept.version(), StatementEntry.of(kept), List.of()));
    }

    @PostMapping("/accounts/{id:\\d+}/finance/statements/{year:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @PathVariable long year,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        statements.getStatement(id, year);
        return save(id, year, version, StatementForms.entry(form, Long.toString(year)), frame, response);
    }

    private ModelAndView save(
            long id,
            @Nullable Long year,
            @Nullable Integer version,
            StatementEntry entry,
            Frame frame,
            HttpServletResponse response) {
        return switch (statements.save(id, version, entry)) {
            case Change.Done<KeptStatement>(KeptStatement kept) -> {
                Notices.leave(
                        response,
                        "analysis.statement.saved",
                        Integer.toString(kept.statement().year()));
                yield Pages.goTo("/accounts/" + id + "/finance");
            }
            case Change.Refused<KeptStatement>(List<FieldProblem> problems) ->
                Pages.refuse("analysis/statementForm", page(frame, cards.getCard(id), year, version, entry, problems));
        };
    }

    @PostMapping("/accounts/{id:\\d+}/finance/statements/{year:\\d+}/removal")
    ModelAndView destroy(
            @PathVariable long id, @PathVariable long year, @RequestParam int version, HttpServletResponse response) {
        if (cards.getCard(id).isMerged()) {
            throw new NotFound();
        }
        boolean removed = statements.remove(id, year, version) instanceof Change.Done<Boolean>;
        Notices.leave(
                response, removed ? "analysis.statement.removed" : "analysis.problem.outdated", Long.toString(year));
        return Pages.goTo("/accounts/" + id + "/finance");
    }

    private StatementFormPage page(
            Frame frame,
            AccountCard card,
            @Nullable Long year,
            @Nullable Integer version,
            StatementEntry entry,
            List<FieldProblem> problems) {
        return new StatementFormPage(
                frame, card, year, version, entry, time.today().getYear(), new FieldProblems(problems));
    }
}

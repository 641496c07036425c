package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.deal.proposal.ProposalTemplates;
import dev.shipkeep.deal.proposal.ProposalTemplates.Template;
import dev.shipkeep.deal.proposal.Proposals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.paper.PaperPrinter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposals of a deal: written, issued, printed. */
@Controller
@Needs(Permission.DEAL_WRITE)
class ProposalController {

    private static final String PATH = DealListController.PATH + "/{id:\\d+}/proposals";

    private final Proposals proposals;
    private final ProposalTemplates templates;
    private final Deals deals;
    private final DealVocabulary vocabulary;
    private final ProposalPaper papers;
    private final PaperPrinter printer;

    ProposalController(
            Proposals proposals,
            ProposalTemplates templates,
            Deals deals,
            DealVocabulary vocabulary,
            ProposalPaper papers,
            PaperPrinter printer) {
        this.proposals = proposals;
        this.templates = templates;
        this.deals = deals;
        this.vocabulary = vocabulary;
        this.papers = papers;
        this.printer = printer;
    }

    /** @param template id of the one that a new proposal begins with; empty for that of the customer's industry */
    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH)
    ModelAndView index(@PathVariable long id, @RequestParam(defaultValue = "") String template, Frame frame) {
        return Pages.show("deal/proposals", page(id, template, 0, Map.of(), FieldProblems.NONE, frame));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long proposal,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        Typed form = new Typed(typed);
        Proposals.Entry entry = ProposalForm.entry(form);
        Change<Proposal> change = form.problems().isEmpty()
                ? proposals.save(id, proposal, version, entry)
                : new Change.Refused<>(form.problems());
        return answer(change, id, proposal, typed, "deal.proposal.saved", frame, response);
    }

    @PostMapping(PATH + "/issue")
    ModelAndView issue(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long proposal,
            @RequestParam(defaultValue = "-1") int version,
            Frame frame,
            HttpServletResponse response) {
        Change<Proposal> change = proposals.issue(id, proposal, version);
        return answer(change, id, proposal, Map.of(), "deal.proposal.issued", frame, response);
    }

    /** @param proposal id of one of the deal's */
    @Needs(Permission.DEAL_READ)
    @GetMapping(PATH + "/paper.pdf")
    ResponseEntity<byte[]> paper(@PathVariable long id, @RequestParam(defaultValue = "0") long proposal, Frame frame) {
        Proposal asked = proposals.get(id, proposal);
        byte[] pdf = printer.print(papers.of(deals.getDeal(id), asked, frame.words()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(asked.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    private ModelAndView answer(
            Change<Proposal> change,
            long id,
            long proposal,
            Map<String, String> typed,
            String notice,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Proposal>(Proposal done) -> {
                Notices.leave(response, notice, done.number());
                yield Pages.goTo(DealListController.PATH + "/" + id + "/proposals");
            }
            case Change.Refused<Proposal>(List<FieldProblem> problems) ->
                Pages.refuse("deal/proposals", page(id, "", proposal, typed, new FieldProblems(problems), frame));
        };
    }

    private ProposalsPage page(
            long id, String template, long edited, Map<String, String> typed, FieldProblems problems, Frame frame) {
        Deal deal = deals.getDeal(id);
        List<Template> offered = templates.listFor(deal);
        return new ProposalsPage(
                new DealTab(vocabulary.in(frame), deal, "proposals"),
                proposals.list(id),
                proposals.listQuotes(deal),
                offered,
                chosen(offered, template),
                edited,
                typed,
                problems);
    }

    /** Nothing typed chooses that of the industry; what is no id chooses none. */
    private static @Nullable Template chosen(List<Template> offered, String template) {
        return offered.stream()
                .filter(one -> template.isEmpty()
                        ? !one.industry().isEmpty()
                        : Long.toString(one.id()).equals(template))
                .findFirst()
                .orElse(null);
    }
}

package dev.shipkeep.deal.web;

import dev.shipkeep.deal.proposal.ProposalTemplates;
import dev.shipkeep.deal.proposal.ProposalTemplates.Template;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What proposals begin with: everybody with deals may read it, some may set it. */
@Controller
@Needs(Permission.DEAL_READ)
class TemplateController {

    static final String PATH = DealListController.PATH + "/templates";

    private final ProposalTemplates templates;

    TemplateController(ProposalTemplates templates) {
        this.templates = templates;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("deal/templates", new TemplatesPage(frame, templates.list(), null, FieldProblems.NONE));
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH)
    ModelAndView save(
            @RequestParam(defaultValue = "0") long template,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String advantages,
            Frame frame,
            HttpServletResponse response) {
        Template asked = new Template(template, name.strip(), industry, opening.strip(), advantages.strip());
        return switch (templates.set(asked)) {
            case Change.Done<Template> done ->
                goBack(response, "deal.template.saved", done.value().name());
            case Change.Refused<Template>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "deal/templates",
                        new TemplatesPage(frame, templates.list(), asked, new FieldProblems(problems)));
        };
    }

    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/removal")
    ModelAndView remove(@RequestParam(defaultValue = "0") long template, HttpServletResponse response) {
        templates.remove(template);
        return goBack(response, "deal.template.removed");
    }

    private static ModelAndView goBack(HttpServletResponse response, String notice, Object... arguments) {
        Notices.leave(response, notice, arguments);
        return Pages.goTo(PATH);
    }
}

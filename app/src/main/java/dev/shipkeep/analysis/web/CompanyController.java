package dev.shipkeep.analysis.web;

import static dev.shipkeep.analysis.web.StatementForms.text;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.analysis.finance.Companies;
import dev.shipkeep.analysis.finance.Company;
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
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Company facts of a shipper. */
@Controller
@Needs(Permission.ANALYSIS_WRITE)
class CompanyController {

    private final Companies companies;
    private final AccountCards cards;

    CompanyController(Companies companies, AccountCards cards) {
        this.companies = companies;
        this.cards = cards;
    }

    @GetMapping("/accounts/{id:\\d+}/company")
    ModelAndView show(@PathVariable long id, Frame frame) {
        AccountCard card = cards.getCard(id);
        Company company = companies.findCompany(id);
        return Pages.show(
                "analysis/company",
                new CompanyPage(frame, card, Companies.Entry.of(company), company.version(), FieldProblems.NONE));
    }

    @PostMapping("/accounts/{id:\\d+}/company")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Companies.Entry entry = new Companies.Entry(
                text(form, "employees"),
                text(form, "sites"),
                text(form, "capital"),
                text(form, "decides"),
                text(form, "note"));
        return switch (companies.save(id, version, entry)) {
            case Change.Done<Company> ignored -> {
                Notices.leave(response, "analysis.company.saved");
                yield Pages.goTo("/accounts/" + id + "/finance");
            }
            case Change.Refused<Company>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "analysis/company",
                        new CompanyPage(frame, cards.getCard(id), entry, version, new FieldProblems(problems)));
        };
    }
}

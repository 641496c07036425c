package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.OwnCompanies;
import dev.shipkeep.settlement.OwnCompany;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Our own company as it stands on statements. */
@Controller
@Needs(Permission.SETTLEMENT_WRITE)
class CompanyController {

    private static final String PATH = "/settlement/company";

    private final OwnCompanies companies;

    CompanyController(OwnCompanies companies) {
        this.companies = companies;
    }

    @GetMapping(PATH)
    ModelAndView show(Frame frame) {
        OwnCompany company = companies.get();
        return Pages.show(
                "settlement/company",
                new CompanyPage(frame, company, Money.typed(company.noteLimitFen()), FieldProblems.NONE));
    }

    @PostMapping(PATH)
    ModelAndView update(@RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        String limit = text(form, "noteLimit");
        OwnCompany typed = new OwnCompany(
                text(form, "name"),
                text(form, "address"),
                text(form, "phone"),
                text(form, "taxNumber"),
                text(form, "bank"),
                text(form, "bankAccount"),
                Money.fen(limit));
        return switch (companies.change(typed)) {
            case Change.Done<OwnCompany> done -> {
                Notices.leave(response, "settlement.company.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<OwnCompany>(List<FieldProblem> problems) ->
                Pages.refuse("settlement/company", new CompanyPage(frame, typed, limit, new FieldProblems(problems)));
        };
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}

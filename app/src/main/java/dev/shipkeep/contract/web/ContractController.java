package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractKeeper;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Contracts. */
@Controller
@Needs(Permission.CONTRACT_READ)
class ContractController {

    static final String PATH = "/contracts";

    private final ContractRegister register;
    private final ContractKeeper keeper;
    private final ContractForms forms;
    private final ContractPages pages;
    private final ContractSheet sheet;
    private final Accounts accounts;
    private final BusinessTime time;

    ContractController(
            ContractRegister register,
            ContractKeeper keeper,
            ContractForms forms,
            ContractPages pages,
            ContractSheet sheet,
            Accounts accounts,
            BusinessTime time) {
        this.register = register;
        this.keeper = keeper;
        this.forms = forms;
        this.pages = pages;
        this.sheet = sheet;
        this.accounts = accounts;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam Map<String, String> sent, Frame frame) {
        ListAddress address = ListAddress.of(PATH, sent, ContractRegister.PARAMETERS);
        return Pages.show(
                "contract/list",
                new ContractListPage(frame, address, register.list(address, time.today()), time.today()));
    }

    /** The contracts of exactly this list. */
    @GetMapping(PATH + "/list.xlsx")
    void export(@RequestParam Map<String, String> sent, Frame frame, HttpServletResponse response) throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        sheet.write(ListAddress.of(PATH, sent, ContractRegister.PARAMETERS), frame, response);
    }

    /**
     * @param account id of the account that pays
     * @param known fields that are known already, as those that a deal agreed on
     */
    @Needs(Permission.CONTRACT_WRITE)
    @GetMapping(PATH + "/new")
    ModelAndView form(
            @RequestParam(defaultValue = "0") String account, @RequestParam Map<String, String> known, Frame frame) {
        String code = account.matches("\\d{1,18}")
                ? accounts.findAccount(Long.parseLong(account))
                        .map(Account::code)
                        .orElse("")
                : "";
        return Pages.show("contract/form", forms.page(null, forms.empty(code).with(known), List.of(), frame));
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH)
    ModelAndView create(@RequestParam MultiValueMap<String, String> sent, Frame frame, HttpServletResponse response) {
        return save(null, sent, frame, response);
    }

    @Needs(Permission.CONTRACT_WRITE)
    @GetMapping(PATH + "/{id:\\d+}/form")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        return Pages.show("contract/form", forms.page(id, forms.of(id), List.of(), frame));
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            HttpServletResponse response) {
        register.getContract(id);
        return save(id, sent, frame, response);
    }

    /** Asked for more rows, the form comes back with what was typed. */
    private ModelAndView save(
            @Nullable Long id, MultiValueMap<String, String> sent, Frame frame, HttpServletResponse response) {
        ContractForm form = ContractForm.sent(sent);
        if (sent.containsKey("again")) {
            return Pages.show("contract/form", forms.page(id, form, List.of(), frame));
        }
        return switch (forms.save(id, form)) {
            case Change.Done<Contract>(Contract contract) -> {
                Notices.leave(response, "contract.saved", contract.name());
                yield Pages.goTo(PATH + "/" + contract.id());
            }
            case Change.Refused<Contract>(List<FieldProblem> problems) ->
                Pages.refuse("contract/form", forms.page(id, form, problems, frame));
        };
    }

    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("contract/contract", pages.page(id, List.of(), frame));
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/{id:\\d+}/removal")
    ModelAndView destroy(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return switch (keeper.discard(id)) {
            case Change.Done<Contract>(Contract contract) -> {
                Notices.leave(response, "contract.discarded", contract.name());
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Contract>(List<FieldProblem> problems) ->
                Pages.refuse("contract/contract", pages.page(id, problems, frame));
        };
    }
}

package dev.shipkeep.contract.web;

import dev.shipkeep.account.document.Documents;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractKeeper;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.ContractState;
import dev.shipkeep.contract.agreement.ContractSteps;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.pricing.words.Trials;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Moves contracts on their way. */
@Controller
@Needs(Permission.CONTRACT_WRITE)
class ContractStepController {

    private static final String PATH = ContractController.PATH + "/{id:\\d+}";

    private final ContractRegister register;
    private final ContractSteps steps;
    private final ContractKeeper keeper;
    private final ContractPages pages;
    private final Documents documents;

    ContractStepController(
            ContractRegister register,
            ContractSteps steps,
            ContractKeeper keeper,
            ContractPages pages,
            Documents documents) {
        this.register = register;
        this.steps = steps;
        this.keeper = keeper;
        this.pages = pages;
        this.documents = documents;
    }

    @PostMapping(PATH + "/submission")
    ModelAndView submit(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, steps.submit(id), "contract.submitted", frame, response);
    }

    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, steps.withdraw(id), "contract.withdrawn", frame, response);
    }

    /** The scan is kept with the documents of the payer. */
    @PostMapping(PATH + "/signature")
    ModelAndView sign(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String signedOn,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Contract contract = register.getContract(id);
        if (contract.state() != ContractState.APPROVED || Trials.day(signedOn) == null) {
            String key = contract.state() == ContractState.APPROVED ? "signedOn.wrong" : "notApproved";
            return refuse(id, List.of(FieldProblem.of("signedOn", "contract." + key)), frame);
        }
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return switch (documents.add(contract.payerId(), name, content)) {
                case Change.Done<StoredFile>(StoredFile stored) ->
                    answer(id, steps.sign(id, stored.id(), Trials.day(signedOn)), "contract.signed", frame, response);
                case Change.Refused<StoredFile>(List<FieldProblem> problems) -> refuse(id, problems, frame);
            };
        }
    }

    @PostMapping(PATH + "/activation")
    ModelAndView activate(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(id, steps.activate(id), "contract.activatedNow", frame, response);
    }

    @PostMapping(PATH + "/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lastDay,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, steps.end(id, Trials.day(lastDay)), "contract.endSet", frame, response);
    }

    /** An account leaves the contract. */
    @PostMapping(PATH + "/covers/end")
    ModelAndView endCover(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String lastDay,
            Frame frame,
            HttpServletResponse response) {
        long left = account.matches("\\d{1,18}") ? Long.parseLong(account) : 0;
        return answer(id, steps.endCover(id, left, Trials.day(lastDay)), "contract.cover.endSet", frame, response);
    }

    @PostMapping(PATH + "/amendment")
    ModelAndView amend(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String from,
            Frame frame,
            HttpServletResponse response) {
        return follow(id, keeper.amend(id, Trials.day(from)), frame, response);
    }

    @PostMapping(PATH + "/renewal")
    ModelAndView renew(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return follow(id, keeper.renew(id), frame, response);
    }

    private ModelAndView follow(long id, Change<Contract> change, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Contract>(Contract next) -> {
                Notices.leave(response, "contract.followed", next.name());
                yield Pages.goTo(ContractController.PATH + "/" + next.id() + "/form");
            }
            case Change.Refused<Contract>(List<FieldProblem> problems) -> refuse(id, problems, frame);
        };
    }

    private ModelAndView answer(
            long id, Change<Contract> change, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Contract>(Contract contract) -> {
                Notices.leave(response, notice, contract.name());
                yield Pages.goTo(ContractController.PATH + "/" + id);
            }
            case Change.Refused<Contract>(List<FieldProblem> problems) -> refuse(id, problems, frame);
        };
    }

    private ModelAndView refuse(long id, List<FieldProblem> problems, Frame frame) {
        return Pages.refuse("contract/contract", pages.page(id, problems, frame));
    }
}

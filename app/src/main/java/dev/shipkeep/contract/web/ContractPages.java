package dev.shipkeep.contract.web;

import dev.shipkeep.approval.Approvals;
import dev.shipkeep.contract.agreement.Contract;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.agreement.ContractSteps;
import dev.shipkeep.contract.agreement.Fulfilments;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the page of a contract shows. */
@Component
class ContractPages {

    private final ContractRegister register;
    private final Fulfilments fulfilments;
    private final CustomerPrices prices;
    private final Approvals approvals;
    private final BusinessTime time;

    ContractPages(
            ContractRegister register,
            Fulfilments fulfilments,
            CustomerPrices prices,
            Approvals approvals,
            BusinessTime time) {
        this.register = register;
        this.fulfilments = fulfilments;
        this.prices = prices;
        this.approvals = approvals;
        this.time = time;
    }

    ContractPage page(long id, List<FieldProblem> problems, Frame frame) {
        Contract contract = register.getContract(id);
        boolean begun = contract.isInForce() && !contract.days().from().isAfter(time.today());
        // Who sees only an account that is covered reads what binds it, and changes nothing.
        boolean seesPayer = !contract.payerName().isEmpty();
        return new ContractPage(
                frame,
                contract,
                register.listVersions(contract.number()),
                fulfilments.listCovers(contract),
                fulfilments.listServices(contract),
                fulfilments.listVolumeTerms(contract),
                frame.may(Permission.PRICE_READ) ? prices.listOfAccount(contract.payerId()) : List.of(),
                approvals.listHistory(ContractSteps.KIND, id),
                begun ? fulfilments.of(contract) : null,
                time.today(),
                frame.may(Permission.CONTRACT_WRITE) && seesPayer,
                new FieldProblems(problems));
    }
}

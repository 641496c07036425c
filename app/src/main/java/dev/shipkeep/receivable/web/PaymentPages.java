package dev.shipkeep.receivable.web;

import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.ledger.Allocation;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.payment.PayerSearch;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentProposal;
import dev.shipkeep.receivable.payment.PaymentProposals;
import dev.shipkeep.receivable.payment.PaymentRegister;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of one payment shows. */
@Component
class PaymentPages {

    private final PaymentRegister register;
    private final PaymentProposals proposals;
    private final PayerSearch search;
    private final Accounts accounts;
    private final Ledger ledger;
    private final BusinessTime time;

    PaymentPages(
            PaymentRegister register,
            PaymentProposals proposals,
            PayerSearch search,
            Accounts accounts,
            Ledger ledger,
            BusinessTime time) {
        this.register = register;
        this.proposals = proposals;
        this.search = search;
        this.accounts = accounts;
        this.ledger = ledger;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public PaymentPage page(
            long id, String wantedPayer, Frame frame, Map<Long, String> typed, List<FieldProblem> problems) {
        Payment payment = register.getPayment(id);
        Long entryId = payment.entryId();
        List<Allocation> allocations = entryId == null ? List.of() : ledger.listAllocations(entryId);
        List<PaymentProposal.Payer> found =
                wantedPayer.isBlank() || payment.payerId() != null ? List.of() : search.find(wantedPayer.strip());
        PaymentProposal proposal = found.size() == 1
                ? proposals.of(payment, accounts.getAccount(found.getFirst().id()))
                : proposals.of(List.of(payment)).getFirst();
        return new PaymentPage(
                frame,
                payment,
                proposal,
                wantedPayer,
                found,
                allocations,
                typed,
                time.today(),
                new FieldProblems(problems));
    }
}

package dev.shipkeep.receivable.payment;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.ledger.Allocation;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.ledger.NewEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives payments to payers, lets them pay items, and takes that back. Each step is an entry or a row that stays. */
@Component
public class PaymentKeeper {

    private static final int LONGEST_REASON = 300;

    private final PaymentStore store;
    private final PaymentProposals proposals;
    private final PaymentTrail trail;
    private final Ledger ledger;
    private final Accounts accounts;
    private final CreditHolds holds;
    private final BusinessTime time;

    PaymentKeeper(
            PaymentStore store,
            PaymentProposals proposals,
            PaymentTrail trail,
            Ledger ledger,
            Accounts accounts,
            CreditHolds holds,
            BusinessTime time) {
        this.store = store;
        this.proposals = proposals;
        this.trail = trail;
        this.ledger = ledger;
        this.accounts = accounts;
        this.holds = holds;
        this.time = time;
    }

    /** Confirms what is proposed, if it is still clear; nothing when it is not. */
    @Transactional
    public Change<Payment> confirmProposal(long paymentId) {
        Payment payment = store.lock(paymentId);
        PaymentProposal proposal = proposals.of(List.of(payment)).getFirst();
        PaymentProposal.Payer payer = proposal.payer();
        AllocationProposal allocation = proposal.allocation();
        if (!proposal.isClear() || payer == null || allocation == null) {
            return Change.refused("payment", "receivable.confirm.unclear");
        }
        Map<Long, Long> parts = new HashMap<>();
        allocation.parts().forEach(part -> parts.put(part.itemId(), part.amountFen()));
        return confirm(paymentId, payer.id(), payment.openFen(), parts);
    }

    /**
     * Gives a payment to a payer, if it has none yet, and lets it pay items.
     *
     * @param seenOpenFen what the person saw as not allocated: when somebody else was faster, nothing is done
     * @param fenByItem how much of which entry; what is left over stays to the payer's good
     */
    @Transactional
    public Change<Payment> confirm(long paymentId, long payerId, long seenOpenFen, Map<Long, Long> fenByItem) {
        Payment payment = store.lock(paymentId);
        Account payer = accounts.getAccount(payerId);
        ledger.lock(payerId);
        String problem = problem(payment, payer, seenOpenFen);
        if (problem != null) {
            return Change.refused("payment", problem, payment.currency(), payer.currency());
        }
        long allocated = fenByItem.values().stream().mapToLong(Long::longValue).sum();
        if (allocated > payment.openFen()) {
            String over = Figures.money(allocated - payment.openFen(), payment.currency());
            return Change.refused("parts", "receivable.confirm.tooMuch", over);
        }
        Map<Long, Entry> items = new HashMap<>();
        for (Entry item : ledger.listOpenDebits(payerId, Book.FREIGHT)) {
            items.put(item.id(), item);
        }
        for (Map.Entry<Long, Long> part : fenByItem.entrySet()) {
            Entry item = items.get(part.getKey());
            if (item == null
                    || part.getValue() <= 0
                    || part.getValue() > item.openFen()
                    || !item.currency().equals(payment.currency())) {
                String name = item == null ? "#" + part.getKey() : item.reference();
                return Change.refused("parts", "receivable.confirm.itemChanged", name);
            }
        }
        Entry credit = payment.payerId() == null ? give(payment, payer) : entryOf(payment);
        fenByItem.forEach((itemId, fen) -> ledger.allocate(entry(items, itemId), credit, fen, "CONFIRMED"));
        holds.releaseIfPaid(payerId);
        Payment confirmed = store.get(paymentId);
        trail.confirmed(confirmed, allocated);
        return new Change.Done<>(confirmed);
    }

    private static Entry entry(Map<Long, Entry> items, long itemId) {
        return Objects.requireNonNull(items.get(itemId), "item was not read");
    }

    private static @org.jspecify.annotations.Nullable String problem(Payment payment, Account payer, long seenOpenFen) {
        Long known = payment.payerId();
        if (payment.state() == PaymentState.DISCARDED) {
            return "receivable.confirm.discarded";
        }
        if (payment.openFen() != seenOpenFen || known != null && known != payer.id()) {
            return "receivable.confirm.changed";
        }
        if (!payer.currency().equals(payment.currency())) {
            return "receivable.confirm.otherCurrency";
        }
        return payment.openFen() == 0 ? "receivable.confirm.nothingLeft" : null;
    }

    private Entry give(Payment payment, Account payer) {
        String reference = "P" + payment.id() + "-" + (store.rounds(payment.id()) + 1);
        Entry credit = ledger.append(new NewEntry(
                Book.FREIGHT,
                payer.id(),
                payment.currency(),
                EntryKind.PAYMENT,
                reference,
                payment.id(),
                payment.day(),
                payment.day(),
                -payment.amountFen()));
        store.giveTo(payment.id(), payer.id(), credit.id());
        return credit;
    }

    private Entry entryOf(Payment payment) {
        return ledger.getEntry(Objects.requireNonNull(payment.entryId(), "payment has no entry"));
    }

    /**
     * Takes back what a payment pays.
     *
     * @param payerToo whether it is not this payer's either
     */
    @Transactional
    public Change<Payment> undo(long paymentId, boolean payerToo, String reason) {
        Payment payment = store.lock(paymentId);
        Long payerId = payment.payerId();
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        if (payerId == null) {
            return Change.refused("reason", "receivable.undo.nothing");
        }
        ledger.lock(payerId);
        Entry credit = entryOf(payment);
        List<Allocation> allocations = ledger.listAllocations(credit.id());
        boolean refunded = allocations.stream().anyMatch(allocation -> allocation.debitKind() == EntryKind.REFUND);
        if (payerToo && refunded) {
            return Change.refused("reason", "receivable.undo.refunded");
        }
        allocations.stream()
                .filter(allocation -> allocation.debitKind() != EntryKind.REFUND)
                .forEach(allocation -> ledger.takeBack(allocation, reason.strip()));
        if (payerToo) {
            takeFromPayer(payment, credit, reason.strip());
        }
        Payment undone = store.get(paymentId);
        trail.undone(payment, payerId, reason.strip());
        return new Change.Done<>(undone);
    }

    private void takeFromPayer(Payment payment, Entry credit, String reason) {
        LocalDate today = time.today();
        LocalDate day = payment.day().isAfter(today) ? payment.day() : today;
        Entry back = ledger.append(new NewEntry(
                Book.FREIGHT,
                credit.payerId(),
                payment.currency(),
                EntryKind.PAYMENT_REVERSED,
                credit.reference(),
                payment.id(),
                day,
                day,
                payment.amountFen()));
        ledger.allocate(back, credit, payment.amountFen(), reason);
        store.takeFromPayer(payment.id());
    }

    /** Sends money that was too much back. */
    @Transactional
    public Change<Payment> refund(long paymentId, long amountFen, LocalDate day, String reason) {
        Payment payment = store.lock(paymentId);
        Long payerId = payment.payerId();
        if (payerId == null || amountFen <= 0 || amountFen > payment.openFen()) {
            return Change.refused("amount", "receivable.refund.wrong");
        }
        if (day.isBefore(payment.day()) || day.isAfter(time.today())) {
            return Change.refused("day", "receivable.payment.day.wrong");
        }
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        ledger.lock(payerId);
        Entry credit = entryOf(payment);
        String reference =
                "R" + credit.id() + "-" + (ledger.listAllocations(credit.id()).size() + 1);
        Entry refund = ledger.append(new NewEntry(
                Book.FREIGHT,
                payerId,
                payment.currency(),
                EntryKind.REFUND,
                reference,
                paymentId,
                day,
                day,
                amountFen));
        ledger.allocate(refund, credit, amountFen, reason.strip());
        trail.refunded(payment, payerId, amountFen, reason.strip());
        return new Change.Done<>(store.get(paymentId));
    }

    /** Sets aside a payment that nobody's debt was paid with: typed by mistake, or sent back to whoever it was. */
    @Transactional
    public Change<Payment> discard(long paymentId, String reason) {
        Payment payment = store.lock(paymentId);
        if (payment.state() != PaymentState.UNMATCHED) {
            return Change.refused("reason", "receivable.discard.used");
        }
        if (isWrong(reason)) {
            return Change.refused("reason", "receivable.reason.wrong");
        }
        store.discard(paymentId, reason.strip());
        trail.discarded(payment, reason.strip());
        return new Change.Done<>(store.get(paymentId));
    }

    private static boolean isWrong(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }
}

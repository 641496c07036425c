package dev.shipkeep.receivable.payment;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.importing.Taken;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes payments in: each once, however often it comes. */
@Component
public class PaymentIntake {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 80;
    static final int LONGEST_REMARK = 500;
    static final long MOST_FEN = 100_000_000_000_000L;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final PaymentStore store;
    private final Audit audit;
    private final BusinessTime time;

    PaymentIntake(PaymentStore store, Audit audit, BusinessTime time) {
        this.store = store;
        this.audit = audit;
        this.time = time;
    }

    /** Takes a typed payment in; one that looks like another only when the person has said that it is not. */
    @Transactional
    public Change<Payment> create(PaymentEntry entry) {
        List<FieldProblem> problems = problems(entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Optional<Payment> similar = store.findSimilar(entry);
        if (similar.isPresent() && !entry.similarIsAnother()) {
            return Change.refused(
                    "similar",
                    "receivable.payment.similar",
                    similar.get().id(),
                    similar.get().receivedByName());
        }
        Optional<Long> id = store.insert(entry, null, similar.map(Payment::id).orElse(null));
        if (id.isEmpty()) {
            return Change.refused("bankReference", "receivable.payment.reference.taken");
        }
        Payment payment = store.get(id.get());
        audit.record("create", "payment", payment.id(), null, view(payment));
        return new Change.Done<>(payment);
    }

    private List<FieldProblem> problems(PaymentEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate day = entry.day();
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(time.today())) {
            problems.add(FieldProblem.of("day", "receivable.payment.day.wrong"));
        }
        Long amount = entry.amountFen();
        if (amount == null || amount <= 0 || amount > MOST_FEN) {
            problems.add(FieldProblem.of("amount", "receivable.payment.amount.wrong"));
        }
        if (!AccountChoices.CURRENCIES.contains(entry.currency())) {
            problems.add(FieldProblem.of("currency", "receivable.payment.currency.unknown", entry.currency()));
        }
        if (entry.payerName().isEmpty() || entry.payerName().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("payerName", "receivable.payment.payerName.wrong"));
        }
        addTooLong(problems, "payerAccount", entry.payerAccount(), LONGEST_NUMBER);
        addTooLong(problems, "bankReference", entry.bankReference(), LONGEST_NUMBER);
        addTooLong(problems, "remark", entry.remark(), LONGEST_REMARK);
        return problems;
    }

    private static void addTooLong(List<FieldProblem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(FieldProblem.of(field, "receivable.payment.tooLong", longest));
        }
    }

    /** Takes one of a file in; whether it looks like another is kept with it. Inside the transaction of its batch. */
    @Transactional
    Change<Taken> take(PaymentEntry entry, @Nullable Long importId) {
        if (entry.bankReference().isEmpty()) {
            if (store.findSame(entry).isPresent()) {
                return new Change.Done<>(Taken.SAME);
            }
        } else {
            Optional<Payment> known = store.findByReference(entry.bankReference());
            if (known.isPresent()) {
                return says(known.get(), entry) ? new Change.Done<>(Taken.SAME) : referenceTaken();
            }
        }
        Long similar = store.findSimilar(entry).map(Payment::id).orElse(null);
        return store.insert(entry, importId, similar).isPresent() ? new Change.Done<>(Taken.ADDED) : referenceTaken();
    }

    /** By a payment that says something else, or that is out of sight. */
    private static Change<Taken> referenceTaken() {
        return Change.refused("bank_reference", "receivable.import.reference.taken");
    }

    private static boolean says(Payment known, PaymentEntry entry) {
        Long amount = entry.amountFen();
        return amount != null
                && known.amountFen() == amount
                && known.currency().equals(entry.currency())
                && known.day().equals(entry.day());
    }

    static Map<String, Object> view(Payment payment) {
        return Map.of(
                "day", payment.day().toString(),
                "amountFen", payment.amountFen(),
                "currency", payment.currency(),
                "payerName", payment.payerName(),
                "bankReference", payment.bankReference());
    }
}

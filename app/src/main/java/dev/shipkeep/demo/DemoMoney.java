package dev.shipkeep.demo;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.OpenItem;
import dev.shipkeep.receivable.Receivables;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentEntry;
import dev.shipkeep.receivable.payment.PaymentFilter;
import dev.shipkeep.receivable.payment.PaymentIntake;
import dev.shipkeep.receivable.payment.PaymentKeeper;
import dev.shipkeep.receivable.payment.PaymentRegister;
import dev.shipkeep.receivable.payment.PaymentSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the demo carrier's shippers pay: most in time, some late, in part, too much or not at all; and money of nobody. */
@Component
class DemoMoney implements DemoChapter {

    private static final int MOST_ITEMS = 20_000;
    private static final int HELD_PAYERS = 2;
    private static final List<String> STRANGERS = List.of("张建国", "苏州工业园区财务共享中心", "上海某某供应链有限公司", "李秀英");

    private final Receivables receivables;
    private final Accounts accounts;
    private final PaymentIntake intake;
    private final PaymentKeeper keeper;
    private final PaymentRegister register;
    private final CreditHolds holds;
    private final BusinessTime time;

    DemoMoney(
            Receivables receivables,
            Accounts accounts,
            PaymentIntake intake,
            PaymentKeeper keeper,
            PaymentRegister register,
            CreditHolds holds,
            BusinessTime time) {
        this.receivables = receivables;
        this.accounts = accounts;
        this.intake = intake;
        this.keeper = keeper;
        this.register = register;
        this.holds = holds;
        this.time = time;
    }

    @Override
    public int order() {
        return 40;
    }

    /** In one transaction: a start that is killed here has told nothing of it. */
    @Override
    @Transactional
    public void tell() {
        if (!register.list(new PaymentFilter(PaymentFilter.ALL, "", "", ""), 0, 1)
                .isEmpty()) {
            return;
        }
        Map<Long, List<OpenItem>> byPayer =
                receivables.listOpenItems(MOST_ITEMS).stream().collect(Collectors.groupingBy(OpenItem::payerId));
        Map<Long, Account> payers = accounts.listAccounts(byPayer.keySet()).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        List<Long> bad = new ArrayList<>();
        byPayer.forEach((payerId, items) -> {
            DemoPayer payer = DemoPayer.of(payerId);
            Account account = payers.get(payerId);
            if (account != null) {
                payer.payments(items, time.today()).forEach(paid -> pay(account, paid));
            }
            if (payer == DemoPayer.NOT_AT_ALL) {
                bad.add(payerId);
            }
        });
        bad.stream().sorted().limit(HELD_PAYERS).forEach(payer -> holds.set(payer, "多次催收未付，停止赊账", true));
        if (!byPayer.isEmpty()) {
            sendMoneyOfNobody();
        }
    }

    private void pay(Account account, DemoPayer.Paid paid) {
        OpenItem first = paid.items().getFirst();
        Optional<Payment> payment = take(new PaymentEntry(
                paid.day(),
                paid.amountFen(),
                account.currency(),
                account.name(),
                "6217%012d".formatted(account.id()),
                paid.items().size() == 1 ? first.reference() : "付快递费",
                "DEMO" + first.entryId(),
                PaymentSource.FILE,
                false));
        if (payment.isPresent() && DemoPayer.isConfirmed(account.id(), paid.day(), time.today())) {
            Map<Long, Long> parts = new HashMap<>();
            long rest = paid.amountFen();
            for (OpenItem item : paid.items()) {
                long part = Math.min(rest, item.openFen());
                if (part > 0) {
                    parts.put(item.entryId(), part);
                    rest -= part;
                }
            }
            keeper.confirm(payment.get().id(), account.id(), paid.amountFen(), parts);
        }
    }

    private Optional<Payment> take(PaymentEntry entry) {
        return switch (intake.create(entry)) {
            case Change.Done<Payment>(Payment payment) -> Optional.of(payment);
            case Change.Refused<Payment> ignored -> Optional.empty();
        };
    }

    private void sendMoneyOfNobody() {
        LocalDate day = time.today().minusDays(1);
        long fen = 386_000;
        for (String stranger : STRANGERS) {
            take(new PaymentEntry(day, fen, "CNY", stranger, "", "快递费", "", PaymentSource.FILE, false));
            fen += 127_450;
            day = day.minusDays(2);
        }
    }
}

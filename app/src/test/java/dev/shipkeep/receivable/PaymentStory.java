package dev.shipkeep.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.credit.HoldProposal;
import dev.shipkeep.receivable.credit.HoldWork;
import dev.shipkeep.receivable.credit.ReminderWork;
import dev.shipkeep.receivable.credit.Reminders;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentEntry;
import dev.shipkeep.receivable.payment.PaymentIntake;
import dev.shipkeep.receivable.payment.PaymentKeeper;
import dev.shipkeep.receivable.payment.PaymentProposal;
import dev.shipkeep.receivable.payment.PaymentProposals;
import dev.shipkeep.receivable.payment.PaymentSource;
import dev.shipkeep.receivable.payment.PaymentState;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens with a debt over time: asked for, held, paid, paid in part, paid twice, paid by nobody. */
class PaymentStory {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final Running shipkeep = Running.shipkeep();
    private final TestPayers payers = new TestPayers(shipkeep, "TP");
    private final Receivables receivables = shipkeep.bean(Receivables.class);
    private final PaymentIntake intake = shipkeep.bean(PaymentIntake.class);
    private final PaymentKeeper keeper = shipkeep.bean(PaymentKeeper.class);
    private final PaymentProposals proposals = shipkeep.bean(PaymentProposals.class);
    private final Reminders reminders = shipkeep.bean(Reminders.class);
    private final CreditHolds holds = shipkeep.bean(CreditHolds.class);
    private final HoldWork holdWork = shipkeep.bean(HoldWork.class);

    /** Before the clock is set: a session that ends in the past would fail other tests. */
    @BeforeEach
    void signIn() {
        shipkeep.cookie("settlement_clerk");
        shipkeep.cookie("manager");
    }

    @AfterEach
    void restoreTheClock() {
        shipkeep.time().set(Clock.systemUTC());
    }

    private void itIs(LocalDate day) {
        shipkeep.time()
                .set(Clock.fixed(day.atTime(10, 0).atZone(BusinessTime.ZONE).toInstant(), BusinessTime.ZONE));
    }

    /** The work of the clerk, each call in transactions of its own as from a page. */
    private <T> T clerk(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(shipkeep.person("settlement_clerk"), work);
    }

    private static PaymentEntry entry(LocalDate day, long fen, String currency, String name, String reference) {
        return new PaymentEntry(day, fen, currency, name, "", "", reference, PaymentSource.HAND, false);
    }

    private Payment take(LocalDate day, long fen, String name, String reference) {
        return done(clerk(() -> intake.create(entry(day, fen, "CNY", name, reference))));
    }

    private static <T> T done(Change<T> change) {
        return switch (change) {
            case Change.Done<T>(T value) -> value;
            case Change.Refused<T>(List<FieldProblem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Change<?> change) {
        return switch (change) {
            case Change.Done<?> done -> throw new AssertionError("was done: " + done);
            case Change.Refused<?>(List<FieldProblem> refusals) ->
                refusals.stream().map(FieldProblem::messageKey).toList();
        };
    }

    private PaymentProposal proposal(Payment payment) {
        return clerk(() -> proposals.of(List.of(payment)).getFirst());
    }

    private boolean onHold(long payer) {
        return shipkeep.asSystem(() -> receivables.isOnHold(payer));
    }

    private long balance(long payer) {
        return shipkeep.asSystem(() -> receivables.balanceFen(payer));
    }

    private List<OpenItem> open(long payer) {
        return shipkeep.asSystem(() -> receivables.openItems(payer));
    }

    @Test
    void aLatePayerIsRemindedHeldAndReleasedWhenPaid() {
        long payer = payers.create("姗姗来迟纺织有限公司");
        payers.statement(payer, MAY, DUE, 500_000_000);
        itIs(DUE.minusDays(3));
        assertThat(work(payer)).hasSize(1);
        assertThat(done(clerk(() -> reminders.record(payer, "WECHAT")))).isEqualTo(1);
        assertThat(work(payer)).isEmpty();
        itIs(DUE.plusDays(7));
        assertThat(work(payer)).hasSize(1);
        assertThat(proposed(payer)).isEmpty();
        itIs(DUE.plusDays(31));
        assertThat(proposed(payer)).hasSize(1);
        HttpResponse<String> page = shipkeep.get("settlement_clerk", "/receivables/holds");
        assertThat(page.body()).contains("姗姗来迟纺织有限公司").contains("最长 31 天");
        done(clerk(() -> holds.set(payer, "逾期一个月", true)));
        assertThat(onHold(payer)).isTrue();
        assertThat(proposed(payer)).isEmpty();
        assertThat(shipkeep.get("manager", "/accounts/" + payer + "/panels/receivable")
                        .body())
                .contains("停止赊账")
                .contains("¥5,000,000.00");
        Payment payment = take(DUE.plusDays(31), 500_000_000, "姗姗来迟纺织有限公司", "TP-late");
        done(clerk(() -> keeper.confirmProposal(payment.id())));
        assertThat(onHold(payer)).isFalse();
        assertThat(balance(payer)).isZero();
        assertThat(shipkeep.get("manager", "/accounts/" + payer + "/receivables")
                        .body())
                .contains("已付清，自动恢复")
                .contains("没有未付单据");
    }

    private List<ReminderWork> work(long payer) {
        return clerk(reminders::listWork).stream()
                .filter(work -> work.payerId() == payer)
                .toList();
    }

    private List<HoldProposal> proposed(long payer) {
        return clerk(holdWork::listProposals).stream()
                .filter(proposal -> proposal.use().owed().payerId() == payer)
                .toList();
    }

    @Test
    void aHoldByHandStaysUntilAPersonReleasesIt() {
        long payer = payers.create("手工管控贸易有限公司");
        String reference = payers.statement(payer, MAY, DUE, 10_000);
        done(clerk(() -> holds.set(payer, "有诈骗嫌疑", false)));
        assertThat(problems(clerk(() -> holds.set(payer, "再来一次", true)))).containsExactly("receivable.hold.already");
        Payment payment = take(DUE, 10_000, reference, "TP-hand");
        done(clerk(() -> keeper.confirm(payment.id(), payer, 10_000, items(payer))));
        assertThat(onHold(payer)).isTrue();
        assertThat(problems(clerk(() -> holds.release(payer, " ")))).containsExactly("receivable.reason.wrong");
        done(clerk(() -> holds.release(payer, "查清了")));
        assertThat(onHold(payer)).isFalse();
    }

    /** Each open item in full. */
    private Map<Long, Long> items(long payer) {
        return open(payer).stream().collect(java.util.stream.Collectors.toMap(OpenItem::entryId, OpenItem::openFen));
    }

    @Test
    void partPaymentsAndOverpaymentsLeaveWhatIsLeft() {
        long payer = payers.create("分期付款食品有限公司");
        payers.statement(payer, MAY, DUE, 300_000);
        payers.statement(payer, MAY.plusDays(30), DUE.plusDays(31), 200_000);
        Payment part = take(DUE, 100_000, "分期付款食品", "TP-part");
        assertThat(proposal(part).isClear()).isTrue();
        done(clerk(() -> keeper.confirmProposal(part.id())));
        assertThat(open(payer)).extracting(OpenItem::openFen).containsExactly(200_000L, 200_000L);
        Payment over = take(DUE.plusDays(1), 450_000, "分期付款食品有限公司", "TP-over");
        Payment credit = done(clerk(() -> keeper.confirmProposal(over.id())));
        assertThat(credit.state()).isEqualTo(PaymentState.CREDIT);
        assertThat(credit.openFen()).isEqualTo(50_000);
        assertThat(open(payer)).isEmpty();
        assertThat(balance(payer)).isEqualTo(-50_000);
        assertThat(problems(clerk(() -> keeper.refund(over.id(), 50_001, DUE.plusDays(2), "多付"))))
                .containsExactly("receivable.refund.wrong");
        done(clerk(() -> keeper.refund(over.id(), 20_000, DUE.plusDays(2), "多付")));
        assertThat(balance(payer)).isEqualTo(-30_000);
        payers.statement(payer, DUE, DUE.plusDays(60), 40_000);
        Payment rest = done(clerk(() -> keeper.confirmProposal(over.id())));
        assertThat(rest.openFen()).isZero();
        assertThat(balance(payer)).isEqualTo(10_000);
        assertThat(problems(clerk(() -> keeper.undo(over.id(), true, "认错了"))))
                .containsExactly("receivable.undo.refunded");
    }

    @Test
    void whatWasConfirmedIsTakenBackWithAReason() {
        long payer = payers.create("认错人家具有限公司");
        long right = payers.create("真正付款家具有限公司");
        payers.statement(payer, MAY, DUE, 80_000);
        payers.statement(right, MAY, DUE, 80_000);
        Payment payment = take(DUE, 80_000, "某某个人", "TP-undo");
        assertThat(proposal(payment).payer()).isNull();
        done(clerk(() -> keeper.confirm(payment.id(), payer, 80_000, items(payer))));
        assertThat(balance(payer)).isZero();
        assertThat(problems(clerk(() -> keeper.undo(payment.id(), true, ""))))
                .containsExactly("receivable.reason.wrong");
        Payment undone = done(clerk(() -> keeper.undo(payment.id(), true, "认错了付款方")));
        assertThat(undone.state()).isEqualTo(PaymentState.UNMATCHED);
        assertThat(balance(payer)).isEqualTo(80_000);
        assertThat(open(payer)).extracting(OpenItem::openFen).containsExactly(80_000L);
        done(clerk(() -> keeper.confirm(payment.id(), right, 80_000, items(right))));
        assertThat(balance(right)).isZero();
        done(clerk(() -> keeper.undo(payment.id(), false, "单据不对")));
        assertThat(open(right)).extracting(OpenItem::openFen).containsExactly(80_000L);
        assertThat(balance(right)).isZero();
    }

    @Test
    void learnsTheBankAccountByConfirmingAndForgetsItByTakingBack() {
        long payer = payers.create("代付往来机械有限公司");
        payers.statement(payer, MAY, DUE, 70_000);
        Payment first = fromAccount("TP-learn-1");
        assertThat(proposal(first).payer()).isNull();
        done(clerk(() -> keeper.confirm(first.id(), payer, 35_000, Map.of())));
        Payment second = fromAccount("TP-learn-2");
        PaymentProposal.Payer learned = proposal(second).payer();
        assertThat(learned).isNotNull();
        assertThat(learned.id()).isEqualTo(payer);
        done(clerk(() -> keeper.undo(first.id(), true, "不是他")));
        assertThat(proposal(second).payer()).isNull();
    }

    private Payment fromAccount(String reference) {
        PaymentEntry entry = new PaymentEntry(
                DUE, 35_000L, "CNY", "财务公司代付", "6222000011112222", "", reference, PaymentSource.HAND, false);
        return done(clerk(() -> intake.create(entry)));
    }

    @Test
    void aPaymentTwiceIsOnePayment() {
        take(DUE, 12_300, "重复付款有限公司", "TP-twice");
        assertThat(problems(clerk(() -> intake.create(entry(DUE, 12_300, "CNY", "重复付款有限公司", "TP-twice")))))
                .containsExactly("receivable.payment.reference.taken");
        PaymentEntry unnumbered = entry(DUE, 12_300, "CNY", "重复付款有限公司", "");
        assertThat(problems(clerk(() -> intake.create(unnumbered)))).containsExactly("receivable.payment.similar");
        PaymentEntry another = new PaymentEntry(DUE, 12_300L, "CNY", "重复付款有限公司", "", "", "", PaymentSource.HAND, true);
        Payment similar = done(clerk(() -> intake.create(another)));
        assertThat(similar.similarId()).isNotNull();
        assertThat(proposal(similar).isClear()).isFalse();
        done(clerk(() -> keeper.discard(similar.id(), "就是同一笔")));
        assertThat(problems(clerk(() -> keeper.discard(similar.id(), "再来"))))
                .containsExactly("receivable.discard.used");
    }

    @Test
    void aPaymentInAnotherCurrencyIsRefusedInWords() {
        long payer = payers.create("人民币结算有限公司");
        payers.statement(payer, MAY, DUE, 10_000);
        assertThat(problems(clerk(() -> intake.create(entry(DUE, 10_000, "XYZ", "谁", "")))))
                .contains("receivable.payment.currency.unknown");
        Payment dollars = done(clerk(() -> intake.create(entry(DUE, 10_000, "USD", "人民币结算有限公司", "TP-usd"))));
        assertThat(proposal(dollars).isClear()).isFalse();
        assertThat(problems(clerk(() -> keeper.confirm(dollars.id(), payer, 10_000, Map.of()))))
                .containsExactly("receivable.confirm.otherCurrency");
        assertThat(shipkeep.get("settlement_clerk", "/receivables/payments/" + dollars.id())
                        .body())
                .contains("回款币种是 USD，付款方的结算币种是 CNY");
    }

    @Test
    void twoClerksAtOnceAllocateOnce() throws Exception {
        long payer = payers.create("同时核销有限公司");
        payers.statement(payer, MAY, DUE, 60_000);
        payers.statement(payer, MAY, DUE, 60_000);
        Payment payment = take(DUE, 60_000, "同时核销有限公司", "TP-both");
        List<Long> items = open(payer).stream().map(OpenItem::entryId).toList();
        List<Callable<Boolean>> clerks = items.stream()
                .map(item -> (Callable<Boolean>)
                        () -> clerk(() -> keeper.confirm(payment.id(), payer, 60_000, Map.of(item, 60_000L)))
                                instanceof Change.Done<Payment>)
                .toList();
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> outcome : threads.invokeAll(clerks)) {
                done += outcome.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(balance(payer)).isEqualTo(60_000);
        assertThat(open(payer)).extracting(OpenItem::openFen).containsExactly(60_000L);
    }
}

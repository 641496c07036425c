package dev.shipkeep.deal.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Visit;
import dev.shipkeep.deal.Visits;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a signature leaves behind: a promise that stays, visits by class, and a comparison over ninety days. */
class AfterSigningTest {

    private final Running shipkeep = Running.shipkeep();
    private final LocalDate today = shipkeep.time().today();

    private static DealEntry entry(long parcels) {
        return new DealEntry("签约", parcels, 500_000, 80_000L, null, "甲速递", "sweep", "", null, null, null, null);
    }

    private Deal begin(String code, String abc) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        update("UPDATE account.account SET abc = ? WHERE id = ?", abc, account);
        return shipkeep.as(
                "manager", () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry(3_000))));
    }

    private void update(String sql, Object... values) {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql(sql).params(values).update());
    }

    private Deal now(Deal deal) {
        return shipkeep.as("manager", () -> shipkeep.bean(Deals.class).getDeal(deal.id()));
    }

    private Deal sign(Deal deal) {
        return shipkeep.as("manager", () -> {
            Deal moved = shipkeep.bean(Deals.class).getDeal(deal.id());
            while (moved.state() == DealState.OPEN) {
                moved = TestPeople.done(shipkeep.bean(DealWay.class).advance(deal.id(), moved.step(), "演练"));
            }
            return moved;
        });
    }

    private Deal goBack(Deal deal, int step) {
        return shipkeep.as(
                "manager",
                () -> TestPeople.done(shipkeep.bean(DealWay.class).goBack(deal.id(), deal.step(), step, "重新谈价")));
    }

    private List<LocalDate> plannedOn(Deal deal) {
        return shipkeep.as("manager", () -> shipkeep.bean(Visits.class).list(deal.id())).stream()
                .map(Visit::plannedOn)
                .sorted()
                .toList();
    }

    private Evaluation evaluate(Deal deal) {
        return shipkeep.as(
                "manager",
                () -> shipkeep.bean(Evaluations.class).find(now(deal)).orElseThrow());
    }

    private void send(Deal deal, LocalDate day, int parcels) {
        update(
                """
                INSERT INTO waybill.account_day (account_id, day, parcels, costed_parcels, weighed_parcels, delivered,
                    on_time, late, lost, damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
                VALUES (?, ?, ?, ?, 0, ?, ?, 0, 0, 0, 0, ?, ?, ?, 0)""",
                deal.accountId(),
                day,
                parcels,
                parcels,
                parcels,
                parcels,
                parcels * 900L,
                parcels * 900L,
                parcels * 600L);
    }

    @Test
    void visitsArePlannedByTheClassOfTheCustomer() {
        assertThat(plannedOn(sign(begin("SIGN-A", "a")))).containsExactlyElementsOf(worked(3, 7, 30, 60, 85));
        assertThat(plannedOn(sign(begin("SIGN-B", "b")))).containsExactlyElementsOf(worked(7, 30, 85));
        assertThat(plannedOn(sign(begin("SIGN-C", "c")))).containsExactlyElementsOf(worked(7, 45, 85));
    }

    private List<LocalDate> worked(int... days) {
        WorkingCalendar calendar =
                shipkeep.as("manager", () -> shipkeep.bean(WorkingDays.class).calendar());
        return Arrays.stream(days)
                .mapToObj(today::plusDays)
                .map(day -> calendar.plusWorkingDays(day.minusDays(1), 1))
                .toList();
    }

    @Test
    void visitsWhoseDayIsOffMoveToTheNextWorkingDay() {
        Duration back = Duration.between(Instant.now(), Instant.parse("2026-09-24T02:00:00Z"));
        shipkeep.time().set(Clock.offset(Clock.systemUTC(), back));
        try {
            assertThat(plannedOn(sign(begin("SIGN-OFF", "a"))))
                    .containsExactly(
                            LocalDate.of(2026, 9, 28),
                            LocalDate.of(2026, 10, 8),
                            LocalDate.of(2026, 10, 26),
                            LocalDate.of(2026, 11, 23),
                            LocalDate.of(2026, 12, 18));
        } finally {
            shipkeep.time().set(Clock.systemUTC());
        }
    }

    @Test
    void aDealThatIsSignedAgainKeepsItsFirstPromiseAndItsVisits() {
        Deal won = sign(begin("SIGN-TWICE", "b"));
        update("UPDATE deal.promise SET won_on = ? WHERE deal_id = ?", today.minusDays(5), won.id());
        Deal open = goBack(won, 5);
        assertThat(open.state()).isEqualTo(DealState.OPEN);
        shipkeep.as(
                "manager",
                () -> TestPeople.done(shipkeep.bean(DealKeeper.class).change(open.id(), open.version(), entry(10))));
        Deal again = sign(open);
        assertThat(again.state()).isEqualTo(DealState.WON);
        assertThat(evaluate(again).promised().parcels()).isEqualTo(3_000);
        assertThat(evaluate(again).wonOn()).isEqualTo(today.minusDays(5));
        assertThat(plannedOn(again)).hasSize(3);
    }

    @Test
    void aDealStaysWonWhenItGoesBackBehindItsSigningOnly() {
        Deal won = sign(begin("SIGN-STAYS", "c"));
        Deal next = shipkeep.as(
                "manager", () -> TestPeople.done(shipkeep.bean(DealWay.class).advance(won.id(), won.step(), "演练")));
        assertThat(goBack(next, won.step()).state()).isEqualTo(DealState.WON);
        assertThat(goBack(won, won.step() - 1).state()).isEqualTo(DealState.OPEN);
    }

    @Test
    void whatIsWonIsNotLost() {
        Deal won = sign(begin("SIGN-NOT-LOST", "c"));
        assertThat(TestPeople.problem(shipkeep.as(
                        "manager", () -> shipkeep.bean(DealWay.class).lose(won.id(), "price", "", "某达"))))
                .isEqualTo("deal.problem.state");
    }

    @Test
    void aLossNeedsOneOfTheReasons() {
        Deal deal = begin("SIGN-REASON", "c");
        assertThat(TestPeople.problem(shipkeep.as(
                        "manager", () -> shipkeep.bean(DealWay.class).lose(deal.id(), "bad_luck", "", "某达"))))
                .isEqualTo("deal.problem.loss");
    }

    @Test
    void theIssuedProposalIsWhatWasPromised() {
        Deal deal = begin("SIGN-PROPOSAL", "c");
        update("""
                INSERT INTO deal.proposal (deal_id, number, parcels, revenue_fen, margin_fen, on_time_basis_points,
                    issued_at, by_name, made_at)
                VALUES (?, 'P-SIGNED', 2500, 450000, 70000, 9650, now(), '演练', now())""", deal.id());
        Evaluation.Figures promised = evaluate(sign(deal)).promised();
        assertThat(promised).isEqualTo(new Evaluation.Figures(2_500, 450_000, 70_000L, 9_650));
    }

    @Test
    void whatCameInTheFirstNinetyDaysIsBroughtToThirty() {
        Deal deal = sign(begin("SIGN-COMPARE", "c"));
        update("UPDATE deal.promise SET won_on = ? WHERE deal_id = ?", today.minusDays(100), deal.id());
        send(deal, today.minusDays(101), 1_000);
        send(deal, today.minusDays(100), 300);
        send(deal, today.minusDays(11), 600);
        send(deal, today.minusDays(10), 1_000);
        Evaluation evaluation = evaluate(deal);
        assertThat(evaluation.isComplete()).isTrue();
        assertThat(evaluation.actual()).isEqualTo(new Evaluation.Figures(300, 270_000, 90_000L, 10_000));
    }

    @Test
    void whatWasSentBeforeTheSigningStandsBesideThePromise() {
        Deal deal = sign(begin("SIGN-BEFORE", "c"));
        assertThat(evaluate(deal).before()).isEqualTo(new Evaluation.Figures(0, 0, null, null));
        String path = "/deals/" + deal.id() + "/evaluation";
        assertThat(shipkeep.get("manager", path).body()).contains("不是新增的部分", "没有该客户的发件记录");
        update("UPDATE deal.promise SET won_on = ? WHERE deal_id = ?", today.minusDays(100), deal.id());
        send(deal, today.minusDays(191), 5_000);
        send(deal, today.minusDays(190), 300);
        send(deal, today.minusDays(101), 600);
        send(deal, today.minusDays(100), 1_200);
        Evaluation evaluation = evaluate(deal);
        assertThat(evaluation.before()).isEqualTo(new Evaluation.Figures(300, 270_000, 90_000L, 10_000));
        assertThat(evaluation.actual().parcels()).isEqualTo(400);
        assertThat(shipkeep.get("manager", path).body()).contains("签约前（90 天）", "+33.3%", "13.3%", "原来就发的量");
    }
}

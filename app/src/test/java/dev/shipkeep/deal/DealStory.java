package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.outcome.Evaluation;
import dev.shipkeep.deal.outcome.Evaluations;
import dev.shipkeep.deal.trial.Trial;
import dev.shipkeep.deal.trial.TrialNumbers;
import dev.shipkeep.deal.trial.TrialParcel;
import dev.shipkeep.deal.trial.Trials;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.waybill.intake.TestFile;
import dev.shipkeep.waybill.intake.TestShippers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deals on their way: what moves them, what does not, and who may. */
class DealStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();

    private static DealEntry entry(long parcels, String competitor) {
        return new DealEntry("华东仓发货", parcels, 500_000, 80_000L, null, competitor, "sweep", "", null, null, null, null);
    }

    private Deal begin(String code, DealEntry entry) {
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private Change<Deal> advance(String person, Deal deal, int step, String reason) {
        return shipkeep.as(person, () -> shipkeep.bean(DealWay.class).advance(deal.id(), step, reason));
    }

    private List<Evidence> missing(Deal deal) {
        return shipkeep
                .as(AREA, () -> shipkeep.bean(DealWay.class)
                        .listAsked(shipkeep.bean(Deals.class).getDeal(deal.id())))
                .stream()
                .filter(asked -> !asked.held())
                .map(DealWay.Asked::evidence)
                .toList();
    }

    private long contact(Deal deal, String role) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO account.contact (account_id, name, role) VALUES (?, '周决策', ?) RETURNING id")
                .params(deal.accountId(), role)
                .query(Long.class)
                .single());
    }

    private LocalDate lastMet(long contact) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT last_met_on FROM account.contact WHERE id = ?")
                .param(contact)
                .query(LocalDate.class)
                .single());
    }

    private void meet(Deal deal, long contact) {
        shipkeep.as(AREA, () -> {
            Visits visits = shipkeep.bean(Visits.class);
            LocalDate today = shipkeep.time().today();
            TestPeople.done(visits.plan(
                    deal.id(), new Visits.Plan(Visit.Way.TO_CUSTOMER, today, "价格和时效", "八五折", "仓储部", false, false)));
            long visit = visits.list(deal.id()).getFirst().id();
            return TestPeople.done(
                    visits.log(deal.id(), visit, new Visits.Outcome(contact, "愿意试寄", "送合同", today.plusDays(3))));
        });
    }

    @Test
    void goesTheWholeWayOnEvidenceFromRecordsOnly() {
        Deal deal = begin("D-WAY", entry(0, ""));
        assertThat(missing(deal)).containsExactly(Evidence.CONTACT_KNOWN, Evidence.VOLUME_KNOWN);
        assertThat(TestPeople.problem(advance(AREA, deal, 1, ""))).isEqualTo("deal.problem.evidence");
        long contact = contact(deal, "decides");
        shipkeep.as(
                AREA,
                () -> TestPeople.done(
                        shipkeep.bean(DealKeeper.class).change(deal.id(), deal.version(), entry(3_000, "某通快递"))));
        TestPeople.done(advance(AREA, deal, 1, ""));
        assertThat(missing(deal)).containsExactly(Evidence.VISIT_PLANNED);
        meet(deal, contact);
        assertThat(lastMet(contact)).isEqualTo(shipkeep.time().today());
        assertThat(shipkeep.get(AREA, "/deal-rivals?name=%E6%9F%90%E9%80%9A%E5%BF%AB%E9%80%92")
                        .body())
                .contains("进行中 1");
        TestPeople.done(advance(AREA, deal, 2, ""));
        TestPeople.done(advance(AREA, deal, 3, ""));
        assertThat(missing(deal)).containsExactly(Evidence.NEED_RECORDED);
        shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(CustomerNeeds.class)
                        .add(deal.id(), new Need(0, "旺季爆仓", "揽收不及时", "差评", "按时发货", "驻点揽收", "", "", ""))));
        TestPeople.done(advance(AREA, deal, 4, ""));
        assertThat(missing(deal)).containsExactly(Evidence.QUOTE_APPROVED, Evidence.PROPOSAL_ISSUED);
        assertThat(TestPeople.problem(advance(AREA, deal, 4, ""))).isEqualTo("deal.problem.moved");
        Deal won = signFrom(deal);
        assertThat(won.state()).isEqualTo(DealState.WON);
        assertThat(won.wonAt()).isNotNull();
        assertThat(shipkeep.as(AREA, () -> shipkeep.bean(Visits.class).list(deal.id())))
                .filteredOn(visit -> visit.doneAt() == null)
                .extracting(Visit::plannedOn)
                .containsExactly(
                        shipkeep.time().today().plusDays(85),
                        shipkeep.time().today().plusDays(45),
                        shipkeep.time().today().plusDays(7));
        Evaluation evaluation = shipkeep.as(
                AREA, () -> shipkeep.bean(Evaluations.class).find(won).orElseThrow());
        assertThat(evaluation.promised().parcels()).isEqualTo(3_000);
        assertThat(evaluation.days()).isOne();
        assertThat(shipkeep.get(AREA, "/deals/" + deal.id() + "/evaluation").body())
                .contains("3,000");
        assertThat(shipkeep.as(AREA, () -> shipkeep.bean(Deals.class).listPassages(deal.id())))
                .extracting(Passage::way)
                .containsExactly(
                        Passage.Way.FORWARD,
                        Passage.Way.FORWARD,
                        Passage.Way.FORWARD,
                        Passage.Way.FORWARD,
                        Passage.Way.SKIPPED,
                        Passage.Way.FORWARD,
                        Passage.Way.SKIPPED,
                        null);
    }

    /** Without a quote, by the manager; with parcels and without a contract, by the manager again. */
    private Deal signFrom(Deal deal) {
        TestPeople.done(advance("manager", deal, 5, "总部已口头同意"));
        TestPeople.done(advance(AREA, deal, 6, ""));
        assertThat(missing(deal)).containsExactly(Evidence.TRIAL_PASSED, Evidence.CONTRACT_IN_FORCE);
        sendTrial(deal);
        assertThat(missing(deal)).containsExactly(Evidence.CONTRACT_IN_FORCE);
        return TestPeople.done(advance("manager", deal, 7, "合同在途"));
    }

    /** Two parcels with the service and one that is named; they arrive in time. */
    private void sendTrial(Deal deal) {
        Trials trials = shipkeep.bean(Trials.class);
        LocalDate today = shipkeep.time().today();
        Trials.Agreement agreed = new Trials.Agreement(today.minusDays(3), today, 3, 9_000, 0, "周决策");
        shipkeep.as(AREA, () -> TestPeople.done(trials.agree(deal.id(), agreed)));
        shipkeep.as(
                AREA,
                () -> TestPeople.done(
                        shipkeep.bean(TrialNumbers.class).name(deal.id(), List.of("D-WAY-3", " ", "D-WAY-3"))));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.judge(deal.id(), ""))))
                .isEqualTo("deal.problem.trialOpen");
        new TestFile().load(List.of(parcel("1", "TRIAL"), parcel("2", "保价;试寄"), parcel("3", ""), parcel("4", "")));
        Trial trial = shipkeep.as(AREA, () -> trials.find(deal.id()).orElseThrow());
        assertThat(shipkeep.as(AREA, () -> trials.listParcels(trial)))
                .extracting(TrialParcel::number)
                .containsExactlyInAnyOrder("D-WAY-1", "D-WAY-2", "D-WAY-3");
        Trial judged = shipkeep.as(AREA, () -> TestPeople.done(trials.judge(deal.id(), "全部次日达")));
        assertThat(judged.passed()).isTrue();
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.agree(deal.id(), agreed))))
                .isEqualTo("deal.problem.judged");
        assertThat(shipkeep.get(AREA, "/deals/" + deal.id() + "/trial").body()).contains("试寄成功", "D-WAY-2", "100.0%");
        assertThat(shipkeep.get(AREA, "/deals/" + deal.id() + "/trial/paper.pdf")
                        .body())
                .startsWith("%PDF");
    }

    private Map<String, String> parcel(String number, String services) {
        LocalDate day = shipkeep.time().today().minusDays(2);
        Map<String, String> row = new HashMap<>();
        row.put("shipper_code", "D-WAY");
        row.put("waybill_no", "D-WAY-" + number);
        row.put("shipped_at", day + " 08:00");
        row.put("promised_at", day.plusDays(1) + " 18:00");
        row.put("delivered_at", day.plusDays(1) + " 10:00");
        row.put("news_at", day.plusDays(1) + " 10:00");
        row.put("status", "已签收");
        row.put("freight", "9.00");
        row.put("services", services);
        row.put("origin_region", "江苏省");
        row.put("destination_region", "浙江省");
        return row;
    }

    @Test
    void onlyWhoMayLeavesAStepWithoutEvidence() {
        Deal deal = begin("D-SKIP", entry(0, ""));
        Map<String, String> form = Map.of("step", "1", "reason", "老客户");
        assertThat(shipkeep.post(AREA, "/deals/" + deal.id() + "/advance", form).statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("manager", "/deals/" + deal.id() + "/advance", Map.of("step", "1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post("manager", "/deals/" + deal.id() + "/advance", form)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void goesBackForAReasonAndIsLostToSomebody() {
        Deal deal = begin("D-LOST", entry(10, ""));
        DealWay way = shipkeep.bean(DealWay.class);
        TestPeople.done(advance("manager", deal, 1, "急"));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> way.goBack(deal.id(), 2, 1, " "))))
                .isEqualTo("deal.problem.reason");
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> way.goBack(deal.id(), 2, 2, "x"))))
                .isEqualTo("deal.problem.back");
        assertThat(TestPeople.done(shipkeep.as(AREA, () -> way.goBack(deal.id(), 2, 1, "资料有误")))
                        .step())
                .isOne();
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> way.lose(deal.id(), "price", "", ""))))
                .isEqualTo("deal.problem.competitor");
        Deal lost = TestPeople.done(shipkeep.as(AREA, () -> way.lose(deal.id(), "price", "低两成", "某达快递")));
        assertThat(lost.state()).isEqualTo(DealState.LOST);
        assertThat(lost.entry().competitor()).isEqualTo("某达快递");
        assertThat(TestPeople.problem(advance("manager", deal, 1, "x"))).isEqualTo("deal.problem.moved");
        assertThat(TestPeople.done(shipkeep.as(AREA, () -> way.reopen(deal.id())))
                        .state())
                .isEqualTo(DealState.OPEN);
    }

    @Test
    void nobodySeesDealsOfAccountsOutOfScope() {
        Deal deal = begin("D-FOREIGN", entry(10, ""));
        String url = "/deals/" + deal.id();
        assertThat(shipkeep.get("manager-zj", url).statusCode()).isEqualTo(404);
        assertThat(shipkeep.post("manager-zj", url + "/advance", Map.of("step", "1", "reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("manager-zj", "/deals?q=D-FOREIGN").body()).doesNotContain(deal.number());
        assertThat(List.of("manager-zj", "manager").stream().map(person -> rows(person, deal)))
                .containsExactly(0L, 1L);
        assertThat(shipkeep.get("manager", url).body()).contains(deal.number(), "还没有");
    }

    /** How many rows the database itself shows of a deal. */
    private long rows(String person, Deal deal) {
        return shipkeep.as(person, () -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM deal.deal WHERE id = ?")
                .param(deal.id())
                .query(Long.class)
                .single());
    }

    @Test
    void wrongInputIsRefusedAndKept() {
        Map<String, String> form = new HashMap<>(Map.of(
                "customer", "NOBODY-HAS-THIS", "title", "", "source", "sweep", "revenue", "一万", "margin", "12.345"));
        HttpResponse<String> answer = shipkeep.post(AREA, "/deals", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NOBODY-HAS-THIS", "一万", "12.345");
        Deal deal = begin("D-WRONG", entry(10, ""));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> shipkeep.bean(DealKeeper.class)
                        .change(deal.id(), deal.version() + 7, entry(1, "")))))
                .isEqualTo("deal.problem.outdated");
        String visits = "/deals/" + deal.id() + "/visits";
        assertThat(shipkeep.post(AREA, visits, Map.of("on", "昨天")).statusCode()).isEqualTo(422);
        assertThat(shipkeep.post(AREA, visits + "/outcome", Map.of("visit", "0", "result", "好"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(AREA, "/deals/" + deal.id() + "/needs", Map.of("problem", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRefusedVisitOrNeedComesBackAsItWasTyped() {
        Deal deal = begin("D-TYPED", entry(10, ""));
        String url = "/deals/" + deal.id();
        String planned = shipkeep.post(
                        AREA,
                        url + "/visits",
                        Map.of("on", "昨天", "way", "CALL", "topics", "谈丢件", "relation", "总经办", "help", "1"))
                .body();
        assertThat(planned)
                .contains("value=\"昨天\"", "<option value=\"CALL\" selected>", "value=\"谈丢件\"", "value=\"总经办\"")
                .contains("name=\"help\" value=\"1\" checked")
                .doesNotContain("name=\"support\" value=\"1\" checked");
        long contact = contact(deal, "uses");
        shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(Visits.class)
                        .plan(
                                deal.id(),
                                new Visits.Plan(Visit.Way.CALL, shipkeep.time().today(), "", "", "", false, false))));
        long visit = shipkeep.as(AREA, () -> shipkeep.bean(Visits.class).list(deal.id()))
                .getFirst()
                .id();
        Map<String, String> outcome = Map.of(
                "visit",
                "" + visit,
                "contact",
                "" + contact,
                "result",
                " ",
                "nextAction",
                "送样单",
                "nextOn",
                "2026-12-24");
        HttpResponse<String> logged = shipkeep.post(AREA, url + "/visits/outcome", outcome);
        assertThat(logged.statusCode()).isEqualTo(422);
        assertThat(logged.body())
                .contains("<option value=\"" + contact + "\" selected>", "value=\"送样单\"", "value=\"2026-12-24\"");
        Map<String, String> noDay = Map.of("visit", "" + visit, "result", "见到经理", "nextOn", "下周三");
        assertThat(shipkeep.post(AREA, url + "/visits/outcome", noDay).body()).contains("“下周三”不是日期", "value=\"见到经理\"");
        Map<String, String> need =
                Map.of("problem", "", "situation", "三个仓", "service", "驻点揽收", "layer", "special", "motive", "speed");
        assertThat(shipkeep.post(AREA, url + "/needs", need).body())
                .contains("value=\"三个仓\"", "value=\"驻点揽收\"")
                .contains("<option value=\"special\" selected>", "<option value=\"speed\" selected>");
    }

    @Test
    void theBoardAndTheListShowWhatIsThere() {
        Deal deal = begin("D-BOARD", entry(4_321, ""));
        String board = shipkeep.get(AREA, "/deals/board?q=D-BOARD").body();
        assertThat(board).contains("/deals/" + deal.id());
        assertThat(shipkeep.get(AREA, "/deals?step=1&mine=1").body()).contains(deal.number());
        assertThat(shipkeep.get(AREA, "/deals?step=2&q=" + deal.number()).body())
                .doesNotContain("/deals/" + deal.id() + "\"");
        assertThat(shipkeep.get(AREA, "/accounts/" + deal.accountId() + "/panels/deals")
                        .body())
                .contains(deal.number());
        assertThat(shipkeep.get("administrator", "/deals/steps").body()).contains("客户信息收集");
    }
}

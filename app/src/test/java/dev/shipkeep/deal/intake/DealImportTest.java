package dev.shipkeep.deal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.deal.Passage;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.MappingGuess;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.ProblemTexts;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import dev.shipkeep.platform.page.WordsCatalog;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Deals from files: begun and moved like typed ones, once, and only of customers and by people who may. */
class DealImportTest {

    private static final String HEADER = "客户编码|商机名称|商机编号|负责人工号|阶段|状态|预计月收入|预计毛利|赢单率|竞争对手|来源|预计签约日期|输单原因";
    private static final String DAYS = "客户编码|商机名称|阶段|状态|竞争对手|输单原因|建立日期|进入步骤日期|签约日期";
    private static final AtomicLong IMPORTS = new AtomicLong(1_000);

    private final Running shipkeep = Running.shipkeep();
    private final List<String> refused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BatchOutcome take(String person, String... rows) {
        return takeAs(person, HEADER, rows);
    }

    private BatchOutcome takeAs(String person, String headerText, String... rows) {
        ImportKind kind = shipkeep.bean(ImportKinds.class).find("deal").orElseThrow();
        List<String> header = List.of(headerText.split("\\|"));
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        ImportMapping mapping = MappingGuess.guess(kind.fields(), header, cells, FileOptions.auto());
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, header, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(IMPORTS.incrementAndGet(), mapping);
        long line = 2;
        refused.clear();
        for (List<String> row : cells) {
            switch (converter.convert(new FileRow.Data(line++, row.toArray(String[]::new), false))) {
                case GoodRow good -> batch.add(good);
                case BadRow bad -> refused.add(reason(bad));
            }
        }
        BatchOutcome outcome = shipkeep.as(person, batch::write);
        outcome.refused().forEach(bad -> refused.add(reason(bad)));
        return outcome;
    }

    private String said(Locale language) {
        return ProblemTexts.say(shipkeep.bean(WordsCatalog.class).of(language), problems);
    }

    @Test
    void whatCouldHaveBeenWrittenIsSaidInTheLanguageOfThePerson() {
        new TestShippers().create("IMPD-WORDS", World.NANJING_AREA);
        take("data_clerk", "IMPD-WORDS|甲|||收集一下||1||||||", "IMPD-WORDS|乙||||已成交人|1||||||");
        assertThat(said(Locale.SIMPLIFIED_CHINESE))
                .contains("开发中、已成交、已失去、已完成", "客户调查、")
                .doesNotContain("OPEN", "Investigation");
        assertThat(said(Locale.ENGLISH)).contains("Open, Won, Lost, ").doesNotContain("OPEN", "开发中", "客户调查");
    }

    private String reason(BadRow bad) {
        Problem problem = bad.problems().getFirst();
        problems.add(problem);
        return bad.line() + " " + problem.column() + " " + problem.code();
    }

    private List<Deal> deals(long account) {
        return shipkeep.asSystem(() -> shipkeep.bean(Deals.class).listOfAccount(account, 50));
    }

    private Deal deal(long account, String title) {
        return deals(account).stream()
                .filter(deal -> deal.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Passage> passages(Deal deal) {
        return shipkeep.asSystem(() -> shipkeep.bean(Deals.class).listPassages(deal.id()));
    }

    private long count(String sql, long id) {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql(sql).param(id).query(Long.class).single());
    }

    @Test
    void aDealGoesItsStepsAndTheSameFileAgainChangesNothing() {
        long account = new TestShippers().create("IMPD-WAY", World.NANJING_AREA);
        String row = "IMPD-WAY|华东仓|CRM-1|T-area_representative|客户调查||5000|800|30%|甲速递|客户推荐|2027-01-31|";
        BatchOutcome first = take("data_clerk", row);
        assertThat(refused).isEmpty();
        assertThat(first.added()).isEqualTo(1);
        Deal deal = deals(account).getFirst();
        assertThat(deal.owner().name()).isEqualTo("测试area_representative");
        assertThat(deal.step()).isEqualTo(3);
        assertThat(deal.state()).isEqualTo(DealState.OPEN);
        assertThat(deal.entry().revenueFen()).isEqualTo(500_000);
        assertThat(deal.entry().probabilityBasisPoints()).isEqualTo(3_000);
        assertThat(deal.entry().source()).isEqualTo("referral");
        assertThat(passages(deal))
                .extracting(Passage::way)
                .containsExactly(Passage.Way.SKIPPED, Passage.Way.SKIPPED, null);
        assertThat(passages(deal).getFirst().reason()).isEqualTo("随文件导入");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/timeline").body())
                .contains(deal.number());
        shipkeep.as("manager", () -> shipkeep.bean(DealWay.class).advance(deal.id(), 3, "见过了"));
        BatchOutcome again = take("data_clerk", row);
        assertThat(again.same()).isEqualTo(1);
        assertThat(deals(account)).singleElement().extracting(Deal::step).isEqualTo(4);
    }

    @Test
    void aKnownDealGetsTheFiguresOfTheRowAndStaysInItsStep() {
        long account = new TestShippers().create("IMPD-KNOWN", World.NANJING_AREA);
        take("data_clerk", "IMPD-KNOWN|一期|||needs||1000||||||");
        assertThat(take("data_clerk", "IMPD-KNOWN|一期|CRM-2||1||1,500.50||||||").changed())
                .isEqualTo(1);
        Deal deal = deals(account).getFirst();
        assertThat(deal.step()).isEqualTo(4);
        assertThat(deal.entry().revenueFen()).isEqualTo(150_050);
        assertThat(take("data_clerk", "IMPD-KNOWN|改名|CRM-2||||1,500.50||||||").changed())
                .isEqualTo(1);
        assertThat(deals(account)).singleElement().extracting(Deal::title).isEqualTo("改名");
        take("data_clerk", "IMPD-KNOWN|二期|CRM-3||||1||||||", "IMPD-KNOWN|二期|CRM-3||||2||||||");
        assertThat(refused).containsExactly("3 商机名称 deal.import.twice");
    }

    @Test
    void theSameRowAgainLeavesAloneWhatPeopleTypedSince() {
        long account = new TestShippers().create("IMPD-SINCE", World.NANJING_AREA);
        String row = "IMPD-SINCE|一期|CRM-9||||1000||||||";
        take("data_clerk", row);
        Deal deal = deals(account).getFirst();
        DealEntry typed = new DealEntry("一期", 50, 777_700, null, null, "", "web", "", null, null, null, null);
        shipkeep.as(
                "manager",
                () -> TestPeople.done(shipkeep.bean(DealKeeper.class).change(deal.id(), deal.version(), typed)));
        assertThat(take("data_clerk", row).same()).isEqualTo(1);
        assertThat(deals(account)).singleElement().extracting(Deal::entry).isEqualTo(typed);
    }

    @Test
    void sourcesAreUnderstoodInTheWordsOfDealsLeadsAndOtherSystems() {
        long account = new TestShippers().create("IMPD-SOURCE", World.NANJING_AREA);
        List<String> words = List.of("扫街扫楼", "片区摸排", "客户推荐", "客户介绍", "Referral", "散件客户", "热线");
        take(
                "data_clerk",
                words.stream()
                        .map(word -> "IMPD-SOURCE|来自" + word + "|||||1||||" + word + "||")
                        .toArray(String[]::new));
        assertThat(refused).isEmpty();
        assertThat(deals(account).stream().collect(Collectors.toMap(Deal::title, deal -> deal.entry()
                        .source())))
                .containsEntry("来自扫街扫楼", "sweep")
                .containsEntry("来自片区摸排", "sweep")
                .containsEntry("来自客户推荐", "referral")
                .containsEntry("来自客户介绍", "referral")
                .containsEntry("来自Referral", "referral")
                .containsEntry("来自散件客户", "oneoff")
                .containsEntry("来自热线", "hotline");
    }

    @Test
    void wonDealsAreFollowedUpAndLostOnesHaveTheirReason() {
        long won = new TestShippers().create("IMPD-WON", World.NANJING_AREA);
        long lost = new TestShippers().create("IMPD-LOST", World.NANJING_AREA);
        long done = new TestShippers().create("IMPD-DONE", World.NANJING_AREA);
        BatchOutcome outcome = take(
                "data_clerk",
                "IMPD-WON|成交的||||已成交|1000||||||",
                "IMPD-LOST|失去的|||5|已失去|1000|||乙快运|||价格",
                "IMPD-DONE|完成的||||已完成|1000||||||");
        assertThat(refused).isEmpty();
        assertThat(outcome.added()).isEqualTo(3);
        Deal first = deals(won).getFirst();
        assertThat(first.step()).isEqualTo(8);
        assertThat(first.state()).isEqualTo(DealState.WON);
        assertThat(count("SELECT count(*) FROM deal.promise WHERE deal_id = ?", first.id()))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM deal.visit WHERE deal_id = ?", first.id()))
                .isPositive();
        Deal second = deals(lost).getFirst();
        assertThat(second.lossReason()).isEqualTo("price");
        assertThat(passages(second).getLast().way()).isEqualTo(Passage.Way.LOST);
        assertThat(deals(done).getFirst().state()).isEqualTo(DealState.DONE);
    }

    private LocalDate ago(int days) {
        return shipkeep.time().today().minusDays(days);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    @Test
    void daysOfAnotherSystemAreKeptAndStaysThatNobodyKnowsHaveNoLength() {
        long account = new TestShippers().create("IMPD-DAYS", World.NANJING_AREA);
        takeAs(
                "data_clerk",
                DAYS,
                "IMPD-DAYS|在谈的|4|开发中|||%s|%s|".formatted(ago(40), ago(10)),
                "IMPD-DAYS|失去的|3|已失去|甲|价格|%s||%s".formatted(ago(90), ago(60)),
                "IMPD-DAYS|只有名称的|2||||||");
        assertThat(refused).isEmpty();
        Deal open = deal(account, "在谈的");
        assertThat(open.madeAt()).isEqualTo(startOf(ago(40)));
        assertThat(open.stepSince()).isEqualTo(startOf(ago(10)));
        assertThat(open.progressAt()).isEqualTo(startOf(ago(10)));
        assertThat(passages(open))
                .filteredOn(passage -> passage.leftAt() != null)
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage.leftAt()).isEqualTo(passage.enteredAt()));
        assertThat(passages(open).getLast().enteredAt()).isEqualTo(startOf(ago(10)));
        Deal lost = deal(account, "失去的");
        assertThat(lost.madeAt()).isEqualTo(startOf(ago(90)));
        assertThat(lost.lostAt()).isEqualTo(startOf(ago(60)));
        Deal plain = deal(account, "只有名称的");
        assertThat(plain.madeAt()).isEqualTo(plain.stepSince()).isAfter(startOf(ago(0)));
    }

    @Test
    void aSignedDealIsFollowedUpFromItsSigning() {
        long account = new TestShippers().create("IMPD-SIGNED", World.NANJING_AREA);
        takeAs(
                "data_clerk",
                DAYS,
                "IMPD-SIGNED|新签的||已成交|||||",
                "IMPD-SIGNED|早签的|9|已成交|||%s|%s|%s".formatted(ago(200), ago(20), ago(50)),
                "IMPD-SIGNED|去年签的||已完成|||||%s".formatted(ago(300)));
        assertThat(refused).isEmpty();
        Deal early = deal(account, "早签的");
        assertThat(early.wonAt()).isEqualTo(startOf(ago(50)));
        assertThat(early.stepSince()).isEqualTo(startOf(ago(20)));
        assertThat(early.madeAt()).isEqualTo(startOf(ago(200)));
        assertThat(count("SELECT current_date - won_on FROM deal.promise WHERE deal_id = ?", early.id()))
                .isBetween(49L, 51L);
        String visits = "SELECT count(*) FROM deal.visit WHERE deal_id = ?";
        assertThat(count(visits, early.id()))
                .isPositive()
                .isLessThan(count(visits, deal(account, "新签的").id()));
        assertThat(count(visits, deal(account, "去年签的").id())).isZero();
        assertThat(deal(account, "去年签的").madeAt()).isEqualTo(startOf(ago(300)));
    }

    @Test
    void daysThatContradictTheRowComeBack() {
        new TestShippers().create("IMPD-ORDER", World.NANJING_AREA);
        takeAs(
                "data_clerk",
                DAYS,
                "IMPD-ORDER|甲|2||||%s|%s|".formatted(ago(3), ago(4)),
                "IMPD-ORDER|乙|2|||||%s|%s".formatted(ago(4), ago(3)),
                "IMPD-ORDER|丙|2|已失去|甲|价格||%s|%s".formatted(ago(3), ago(4)),
                "IMPD-ORDER|丁|9|已成交||||%s|%s".formatted(ago(4), ago(3)),
                "IMPD-ORDER|戊|2||||%s||".formatted(ago(-2)));
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "2 进入步骤日期 deal.import.order",
                        "3 签约日期 deal.import.undecided",
                        "4 签约日期 deal.import.order",
                        "5 进入步骤日期 deal.import.order",
                        "6 建立日期 tooLate");
    }

    @Test
    void wrongRowsComeBackWithTheColumn() {
        new TestShippers().create("IMPD-BAD", World.NANJING_AREA);
        BatchOutcome outcome = take(
                "data_clerk",
                "没有的客户|甲|||||1||||||",
                "IMPD-BAD|乙||没有的人|||1||||||",
                "IMPD-BAD|丙|||收集一下||1||||||",
                "IMPD-BAD|丁||||已成交人|1||||||",
                "IMPD-BAD|戊|||3|已成交|1||||||",
                "IMPD-BAD|己|||9|已失去|1|||甲|||价格",
                "IMPD-BAD|庚|||2|已失去|1||||||价格",
                "IMPD-BAD|辛|||||100|200|||||",
                "IMPD-BAD|壬|||||1||1||||",
                "|癸|||||1||||||",
                "IMPD-BAD|好的|||||1||||||",
                "IMPD-BAD|好的|||||2||||||");
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "2 客户编码 deal.import.customer",
                        "3 负责人工号 deal.problem.owner",
                        "4 阶段 deal.import.step",
                        "5 状态 unknownChoice",
                        "6 状态 deal.import.state.WON",
                        "7 状态 deal.import.state.LOST",
                        "8 竞争对手 deal.problem.competitor",
                        "9 预计毛利 deal.problem.margin",
                        "10 赢单率 deal.import.probability",
                        "11 客户编码 missing",
                        "13 商机名称 deal.import.twice");
        assertThat(take("data_clerk", "IMPD-BAD|好的|||||1||||||").same()).isEqualTo(1);
    }

    @Test
    void nobodyImportsDealsOfOthersCustomersOrPastStepsWithoutTheRight() {
        long account = new TestShippers().create("IMPD-JS", World.NANJING_AREA);
        new TestShippers().create("IMPD-ZJ", World.HANGZHOU_AREA);
        take("data_clerk", "IMPD-ZJ|别人的|CRM-ZJ||||1||||||");
        take(
                "area_representative",
                "IMPD-ZJ|甲|||||1||||||",
                "IMPD-JS|乙|||3||1||||||",
                "IMPD-JS|丙|CRM-ZJ||||1||||||",
                "IMPD-JS|丁|||||1||||||");
        assertThat(refused)
                .containsExactly("2 客户编码 deal.import.customer", "3 阶段 deal.import.skip", "4 商机编号 deal.import.taken");
        assertThat(deals(account)).singleElement().extracting(Deal::title).isEqualTo("丁");
        take("data_clerk", "IMPD-JS|戊|CRM-ZJ||||1||||||", "IMPD-JS|丁|CRM-JS||||1||||||");
        assertThat(refused).containsExactly("2 商机编号 deal.import.elsewhere");
        assertThat(deals(account)).hasSize(1);
    }

    @Test
    void aTypedDealOfTheSameTitleIsNotDoubledAndACreditCodeFindsTheCustomer() {
        long account = new TestShippers().create("IMPD-TYPED", World.NANJING_AREA);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET credit_code = '91320102MA1NXIMPD3' WHERE id = ?")
                .param(account)
                .update());
        shipkeep.post(
                "area_representative",
                "/deals",
                java.util.Map.of("customer", "IMPD-TYPED", "title", "手工录入的", "source", "sweep"));
        take("data_clerk", "91320102ma1nximpd3|手工录入的|||||1||||||", "91320102MA1NXIMPD3|另一个|||||1||||||");
        assertThat(refused).containsExactly("2 商机名称 deal.import.known");
        assertThat(deals(account)).hasSize(2);
    }

    @Test
    void theKindIsOfferedToWhoeverMayImportAndWriteDeals() {
        assertThat(shipkeep.get("data_clerk", "/imports/new?kind=deal").body()).contains("开发机会", "客户编码或统一社会信用代码");
        assertThat(shipkeep.get("data_clerk", "/imports/template.csv?kind=deal").body())
                .contains("客户编码", "华东仓发货", "成交概率");
        assertThat(shipkeep.get("data_clerk", "/imports/template.xlsx?kind=deal")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shipkeep.get("settlement_clerk", "/imports/template.csv?kind=deal")
                        .statusCode())
                .isIn(403, 404);
    }
}

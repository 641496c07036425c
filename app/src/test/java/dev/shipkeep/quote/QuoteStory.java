package dev.shipkeep.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.approval.ApprovalState;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.quote.simulation.Simulation;
import dev.shipkeep.quote.simulation.Sums;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A quote is simulated on real parcels, approved by discount and margin, printed, and won or lost. */
class QuoteStory {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final TestQuotes QUOTES = new TestQuotes("QUA");
    private static final String SELLER = "area_representative";

    private static Card base;
    private static long shipper;

    private final QuoteSimulations simulations = SHIPKEEP.bean(QuoteSimulations.class);
    private final QuoteWay way = SHIPKEEP.bean(QuoteWay.class);
    private final Quotes quotes = SHIPKEEP.bean(Quotes.class);
    private final Approvals approvals = SHIPKEEP.bean(Approvals.class);

    @BeforeAll
    static void makeCarrier() {
        base = QUOTES.card("QUA-LIST", CardKind.PRICE, "", 10, 2, 20, 5);
        QUOTES.card("QUA-COST", CardKind.COST, "", 6, 1, 12, 3);
        QUOTES.card("QUA-RIVAL", CardKind.PRICE, "对手快运", 9, 3, 25, 6);
        shipper = QUOTES.shipper("QUOTE-SILK");
        TestPeople.create(SHIPKEEP, "quote-city", World.NANJING, "manager");
    }

    private Quote proposed(String title, long percent) {
        return QUOTES.propose(SELLER, QUOTES.create(SELLER, title, shipper, base), percent);
    }

    private Approval approval(Quote quote) {
        return SHIPKEEP.as("executive", () -> approvals.listHistory(QuoteWay.KIND, quote.id()))
                .getFirst();
    }

    private void decide(String person, Quote quote, boolean granted, String comment) {
        Approval approval = approval(quote);
        int step = approval.waiting().orElseThrow().number();
        TestPeople.done(SHIPKEEP.as(person, () -> approvals.decide(approval.id(), step, granted, comment)));
    }

    private Quote now(Quote quote) {
        return SHIPKEEP.as(SELLER, () -> quotes.getQuote(quote.id()));
    }

    @Test
    void tellsRevenueCostAndMarginOfRealParcels() {
        Quote quote = proposed("试算", 10);
        Simulation simulation = SHIPKEEP.as(SELLER, () -> simulations.simulate(quote.id(), null))
                .orElseThrow()
                .simulation();
        Sums total = simulation.total();
        assertThat(total.parcels()).isEqualTo(100);
        assertThat(total.rated()).isEqualTo(99);
        assertThat(total.listFen()).isEqualTo(60 * 1_000 + 39 * 3_000);
        assertThat(total.revenueFen()).isEqualTo(60 * 900 + 39 * 2_700);
        assertThat(total.cost().otherFen()).isEqualTo(60 * 600 + 39 * 1_800);
        assertThat(total.today().otherFen()).isEqualTo(total.listFen());
        assertThat(total.discountBasisPoints()).isEqualTo(1_000);
        assertThat(total.marginBasisPoints()).isEqualTo(3_333);
        assertThat(simulation.rivals()).containsExactly("对手快运 QUA-RIVAL");
        assertThat(total.rivals().getFirst().otherFen()).isEqualTo(60 * 900 + 39 * 3_700);
        assertThat(simulation.lanes()).hasSize(3);
        assertThat(simulation.steps()).hasSize(2);
        assertThat(simulation.reasons()).singleElement().satisfies(reason -> assertThat(reason.parcels())
                .isEqualTo(1));
        assertThat(quote.figures().level()).isEqualTo(ApprovalLevel.AREA);
    }

    @Test
    void exceptionsAreTriedBeforeTheDiscountOnAll() {
        Quote quote = QUOTES.create(SELLER, "例外", shipper, base);
        List<QuoteRule> rules = List.of(new QuoteRule("*", "远", "*", 0, 5_000L, 300_000), QuoteRule.everywhere(0));
        Sums total = SHIPKEEP.as(SELLER, () -> simulations.simulate(quote.id(), rules))
                .orElseThrow()
                .simulation()
                .total();
        assertThat(total.revenueFen()).isEqualTo(60 * 1_000 + 39 * 2_100);
    }

    @Test
    void risesFromReturnByTheCityToConsentOfTheProvinceAndToPaper() throws IOException {
        Quote quote = proposed("丝绸年度报价", 34);
        assertThat(quote.figures().level()).isEqualTo(ApprovalLevel.PROVINCE);
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.submit(quote.id())));
        decide("quote-city", quote, false, "毛利太低，请按 30% 报");
        assertThat(now(quote).state()).isEqualTo(QuoteState.RETURNED);

        QUOTES.propose(SELLER, quote, 30);
        assertThat(now(quote).state()).isEqualTo(QuoteState.DRAFT);
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.submit(quote.id())));
        decide("quote-city", quote, true, "");
        assertThat(now(quote).state()).isEqualTo(QuoteState.IN_APPROVAL);
        decide("manager", quote, true, "同意");
        assertThat(now(quote).state()).isEqualTo(QuoteState.APPROVED);

        String paper = paper(quote);
        assertThat(paper)
                .contains("快递服务报价单", quote.number(), "QUOTE-SILK", "丝绸年度报价", "包装材料免费", "30%", "甲方（盖章）")
                .contains("14.00")
                .doesNotContain("毛利", "成本", "尚未经内部审批");
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.send(quote.id())));
        assertThat(SHIPKEEP.post(SELLER, "/quotes/" + quote.id() + "/acceptance", Map.of())
                        .statusCode())
                .isEqualTo(403);
        TestPeople.done(SHIPKEEP.as("manager", () -> way.accept(quote.id())));
        assertThat(now(quote).state()).isEqualTo(QuoteState.ACCEPTED);
        assertThat(SHIPKEEP.get("manager", "/quotes/" + quote.id()).body()).contains("由此生成的客户价格");
        assertThat(SHIPKEEP.get("manager", "/prices/" + now(quote).priceId()).body())
                .contains(quote.number(), "30");
        assertThatThrownBy(() -> SHIPKEEP.asSystem(() -> SHIPKEEP.jdbc()
                        .sql("UPDATE quote.quote SET revenue_fen = 1 WHERE id = ?")
                        .param(quote.id())
                        .update()))
                .hasMessageContaining("ended");
    }

    private String paper(Quote quote) throws IOException {
        HttpResponse<byte[]> answer;
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            answer = http.send(
                    SHIPKEEP.request(SELLER, "/quotes/" + quote.id() + "/paper.pdf")
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        java.nio.file.Path folder = java.nio.file.Files.createDirectories(java.nio.file.Path.of("target/papers"));
        java.nio.file.Files.write(folder.resolve("quote.pdf"), answer.body());
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aLossIsWarnedOfAndGoesToHeadquarters() {
        Quote quote = proposed("亏本报价", 50);
        assertThat(quote.figures().losesMoney()).isTrue();
        assertThat(quote.figures().level()).isEqualTo(ApprovalLevel.HEADQUARTERS);
        assertThat(SHIPKEEP.get(SELLER, "/quotes/" + quote.id() + "/simulation").body())
                .contains("按此方案亏损")
                .contains("总部");
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.submit(quote.id())));
        assertThat(approval(quote).upTo()).isEqualTo(ApprovalLevel.HEADQUARTERS);
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.withdraw(quote.id())));
        assertThat(approval(quote).state()).isEqualTo(ApprovalState.WITHDRAWN);
    }

    @Test
    void isSeenWithItsAccountOnly() {
        Quote quote = proposed("范围", 5);
        assertThatThrownBy(() -> SHIPKEEP.as("manager-zj", () -> quotes.getQuote(quote.id())))
                .isInstanceOf(NotFound.class);
        assertThat(SHIPKEEP.as("manager", () -> quotes.getQuote(quote.id())).id())
                .isEqualTo(quote.id());
        for (String page : List.of("", "/simulation", "/paper.pdf", "/simulation.xlsx")) {
            assertThat(SHIPKEEP.get("manager-zj", "/quotes/" + quote.id() + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(SHIPKEEP.get("courier", "/quotes").statusCode()).isEqualTo(403);
        assertThat(SHIPKEEP.get("manager-zj", "/quotes").body()).doesNotContain(quote.number());
        assertThat(SHIPKEEP.post("executive", "/quotes/" + quote.id() + "/submission", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProspectIsQuotedOnAStatedProfile() {
        Map<String, String> form = Map.ofEntries(
                Map.entry("title", "新客户首报"),
                Map.entry("prospect", "钱塘新茶行"),
                Map.entry("card", Long.toString(base.id())),
                Map.entry("from", SHIPKEEP.time().today().toString()),
                Map.entry("until", SHIPKEEP.time().today().plusDays(10).toString()),
                Map.entry("basis", "PROFILE"),
                Map.entry("profile", "江苏 浙江 1 1000\n江苏\t广东\t2.5\t200"));
        HttpResponse<String> answer = SHIPKEEP.post(SELLER, "/quotes", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        String url = answer.headers().firstValue("Location").orElseThrow();
        assertThat(SHIPKEEP.get(SELLER, url + "/simulation").body())
                .contains("16,000.00")
                .contains("1,200 件");
        assertThat(SHIPKEEP.get(SELLER, url + "/simulation?off=10").body()).contains("14,400.00");
        assertThat(SHIPKEEP.get(SELLER, url + "/edit").body()).contains("江苏省").contains("1000");
        assertThat(SHIPKEEP.get("manager-zj", url).statusCode()).isEqualTo(404);
        Map<String, String> wrong = new java.util.HashMap<>(form);
        wrong.put("profile", "江苏 仙岛 1 1000\n江苏 浙江 x 5");
        assertThat(SHIPKEEP.post(SELLER, "/quotes", wrong).body())
                .contains("“仙岛”")
                .contains("第 2 行");
    }

    @Test
    void wrongSlidersAreRefusedAndPagesHaveTheirWords() {
        Quote quote = proposed("页面", 12);
        String url = "/quotes/" + quote.id();
        assertThat(SHIPKEEP.get(SELLER, url).body())
                .contains("折扣方案", "页面", "整体折扣")
                .doesNotContain("quote.");
        assertThat(SHIPKEEP.get(SELLER, url + "/simulation?off=101").body()).contains("0–100");
        assertThat(SHIPKEEP.post(SELLER, url + "/proposal", Map.of("off", "x")).statusCode())
                .isEqualTo(422);
        assertThat(SHIPKEEP.post(
                                SELLER,
                                url + "/proposal",
                                Map.of("off", "15", "rule0.destination", "远", "rule0.off", "20", "rule0.through", "5"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SHIPKEEP.as(SELLER, () -> quotes.listRules(quote.id())))
                .containsExactly(new QuoteRule("*", "远", "*", 0, 5_000L, 200_000), QuoteRule.everywhere(150_000));
        assertThat(SHIPKEEP.get("manager", "/quotes?q=" + quote.number()).body())
                .contains("页面", "QUOTE-SILK");
        assertThat(SHIPKEEP.get("manager", "/accounts/" + shipper + "/panels/quotes")
                        .body())
                .contains(quote.number());
        assertThat(SHIPKEEP.get("manager", url + "/simulation.xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void runsOutAfterItsLastDay() {
        Quote quote = proposed("过期", 5);
        TestPeople.done(SHIPKEEP.as(SELLER, () -> way.submit(quote.id())));
        while (now(quote).state() == QuoteState.IN_APPROVAL) {
            ApprovalLevel level = approval(quote).waiting().orElseThrow().level();
            decide(level == ApprovalLevel.CITY ? "quote-city" : "manager", quote, true, "");
        }
        SHIPKEEP.asSystem(() -> SHIPKEEP.jdbc()
                .sql("UPDATE quote.quote SET offer_until = ?, valid_from = ? WHERE id = ?")
                .params(
                        SHIPKEEP.time().today().minusDays(1),
                        SHIPKEEP.time().today().minusDays(9),
                        quote.id())
                .update());
        assertThat(TestPeople.problem(SHIPKEEP.as(SELLER, () -> way.send(quote.id()))))
                .isEqualTo("quote.problem.pastOffer");
        SHIPKEEP.asSystem(way::expire);
        assertThat(now(quote).state()).isEqualTo(QuoteState.EXPIRED);
        assertThat(SHIPKEEP.as(SELLER, () -> way.lose(quote.id(), "x"))).isInstanceOf(Change.Refused.class);
    }

    @Test
    void anAnalystChangesTheLimits() {
        Map<String, String> limits = Map.of(
                "AREA.discount",
                "10",
                "AREA.margin",
                "20",
                "CITY.discount",
                "20",
                "CITY.margin",
                "12",
                "PROVINCE.discount",
                "35",
                "PROVINCE.margin",
                "5");
        assertThat(SHIPKEEP.get("manager", "/quotes/policy").body()).contains("35%");
        assertThat(SHIPKEEP.post("manager", "/quotes/policy", limits).statusCode())
                .isEqualTo(403);
        assertThat(SHIPKEEP.post("pricing_analyst", "/quotes/policy", limits).statusCode())
                .isEqualTo(303);
        Map<String, String> wrong = new java.util.HashMap<>(limits);
        wrong.put("CITY.discount", "9");
        assertThat(SHIPKEEP.post("pricing_analyst", "/quotes/policy", wrong).statusCode())
                .isEqualTo(422);
    }
}

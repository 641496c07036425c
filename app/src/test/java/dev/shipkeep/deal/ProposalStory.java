package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.archive.ArchiveCheck;
import dev.shipkeep.deal.archive.ArchivePart;
import dev.shipkeep.deal.proposal.Objection;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.deal.proposal.Proposal;
import dev.shipkeep.deal.proposal.Proposals;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.TestQuotes;
import dev.shipkeep.waybill.intake.TestShippers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A proposal is written from needs and a quote, issued once the quote is approved, and answered with objections. */
class ProposalStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final TestQuotes quotes = new TestQuotes("PRA");

    private Deal begin(long account) {
        DealEntry entry = new DealEntry("方案演练", 800, 640_000, 90_000L, null, "某通", "sweep", "", null, null, null, null);
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private byte[] printed(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(shipkeep.request(AREA, url).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isIssuedWithAnApprovedQuoteAndPrintedWithoutOurMargin() throws IOException {
        Card base = quotes.card("PRA-LIST", CardKind.PRICE, "", 10, 2, 20, 5);
        long account = quotes.shipper("PROPOSAL-SILK");
        Quote quote = quotes.propose(AREA, quotes.create(AREA, "方案用报价", account, base), 10);
        Deal deal = begin(account);
        shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(CustomerNeeds.class)
                        .add(deal.id(), new Need(0, "", "旺季爆仓", "", "按时发货", "驻点揽收", "", "", ""))));
        Proposals proposals = shipkeep.bean(Proposals.class);
        Proposals.Entry entry = new Proposals.Entry(
                quote.id(),
                "感谢您的信任。",
                "驻点揽收：不再爆仓",
                new Proposal.Promise(800, 640_000, 90_000L, 9_600),
                new Proposal.Terms(20, 1));
        Proposal draft = shipkeep.as(AREA, () -> TestPeople.done(proposals.save(deal.id(), 0, 0, entry)));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> proposals.issue(deal.id(), draft.id(), draft.version()))))
                .isEqualTo("deal.problem.quoteOpen");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE quote.quote SET state = 'APPROVED' WHERE id = ?")
                .param(quote.id())
                .update());
        Proposal issued =
                shipkeep.as(AREA, () -> TestPeople.done(proposals.issue(deal.id(), draft.id(), draft.version())));
        assertThat(issued.issuedAt()).isNotNull();
        assertThat(TestPeople.problem(
                        shipkeep.as(AREA, () -> proposals.save(deal.id(), draft.id(), issued.version(), entry))))
                .isEqualTo("deal.problem.issued");
        String url = "/deals/" + deal.id() + "/proposals/paper.pdf?proposal=" + issued.id();
        byte[] pdf = printed(url);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("服务方案", "旺季爆仓", "驻点揽收", quote.number(), "96.0%", "20 票")
                    .doesNotContain("900.00");
        }
        assertThat(shipkeep.get("manager-zj", url).statusCode()).isEqualTo(404);
    }

    @Test
    void answersThatWorkedAreOfferedToOthersWithoutTheCustomer() {
        Deal deal = begin(new TestShippers().create("PROPOSAL-OBJECT", World.NANJING_AREA, "CNY"));
        Objections objections = shipkeep.bean(Objections.class);
        shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "safety", "怕瓷器破损", "")));
        long id = shipkeep.as(AREA, () -> objections.list(deal.id())).getFirst().id();
        String url = "/deals/" + deal.id() + "/objections";
        assertThat(shipkeep.get(AREA, url).body()).contains("怕瓷器破损", "还没有回答");
        assertThat(shipkeep.post(AREA, url + "/answer", Map.of("objection", "" + id, "answer", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(
                                AREA,
                                url + "/answer",
                                Map.of("objection", "" + id, "answer", "双层气泡柱，破损全赔", "worked", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.as("manager-zj", () -> objections.listProven("safety")))
                .extracting(Objections.Proven::answer)
                .contains("双层气泡柱，破损全赔");
        assertThat(shipkeep.post(AREA, url, Map.of("kind", "nonsense", "text", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyAnswersThatWorkedToTheSameKindAreProven() {
        Deal deal = begin(new TestShippers().create("PROPOSAL-PROVEN", World.NANJING_AREA, "CNY"));
        Objections objections = shipkeep.bean(Objections.class);
        for (String answer : List.of("试过没用", "还不知道", "有用一", "有用二")) {
            shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "trust", "用惯了", answer)));
        }
        shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "trust", "真的用惯了", "有用二")));
        shipkeep.as(AREA, () -> {
            for (Objection one : objections.list(deal.id())) {
                @Nullable
                Boolean worked = one.answer().startsWith("有用")
                        ? Boolean.TRUE
                        : one.answer().equals("试过没用") ? false : null;
                TestPeople.done(objections.answer(deal.id(), one.id(), one.answer(), worked));
            }
            return true;
        });
        assertThat(shipkeep.as("manager-zj", () -> objections.listProven("trust")))
                .containsExactly(new Objections.Proven("有用二", 2), new Objections.Proven("有用一", 1));
        assertThat(shipkeep.as("manager-zj", () -> objections.listProven("coverage")))
                .isEmpty();
    }

    @Test
    void aQuoteOfAnotherCustomerIsNotOffered() {
        Card base = quotes.card("PRA-OTHER", CardKind.PRICE, "", 10, 2, 20, 5);
        Quote other = quotes.create(AREA, "别家的报价", quotes.shipper("PROPOSAL-OTHER"), base);
        Deal deal = begin(quotes.shipper("PROPOSAL-OWN"));
        Proposals.Entry entry = new Proposals.Entry(
                other.id(), "", "", new Proposal.Promise(1, 1, null, 9_000), new Proposal.Terms(0, 0));
        assertThat(TestPeople.problem(
                        shipkeep.as(AREA, () -> shipkeep.bean(Proposals.class).save(deal.id(), 0, 0, entry))))
                .isEqualTo("deal.problem.quote");
    }

    @Test
    void theArchiveSaysWhatIsMissingAndWhoOwesIt() {
        long account = new TestShippers().create("PROPOSAL-ARCHIVE", World.NANJING_AREA, "CNY");
        ArchiveCheck check = shipkeep.bean(ArchiveCheck.class);
        ArchiveCheck.Completeness before = shipkeep.as("manager", () -> check.check(account));
        assertThat(before.missing()).extracting(ArchiveCheck.Missing::part).contains(ArchivePart.DECIDER);
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("INSERT INTO account.contact (account_id, name, role) VALUES (?, '王总', 'decides')")
                .param(account)
                .update());
        ArchiveCheck.Completeness after = shipkeep.as("manager", () -> check.check(account));
        assertThat(after.percent()).isEqualTo(before.percent() + ArchivePart.DECIDER.points());
        assertThat(java.util.Arrays.stream(ArchivePart.values())
                        .mapToInt(ArchivePart::points)
                        .sum())
                .isEqualTo(100);
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/panels/archive")
                        .body())
                .contains("档案完整度", after.percent() + "%");
        assertThat(shipkeep.get("service_agent", "/deals/trials").statusCode()).isEqualTo(200);
    }

    @Test
    void proposalsBeginWithTheTemplateOfTheIndustryAndTheContractWithTheProposal() {
        Map<String, String> template = Map.of(
                "name", "零售演练", "industry", "retail", "opening", "{customer}您好，{owner}为您准备了方案。", "advantages", "上门：省事");
        assertThat(shipkeep.post(AREA, "/deals/templates", template).statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("administrator", "/deals/templates", template).statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("administrator", "/deals/templates", template).body())
                .contains("已有名为“零售演练”的模板", "您好");
        long account = new TestShippers().create("PROPOSAL-RETAIL", World.NANJING_AREA, "CNY");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET industry = 'retail' WHERE id = ?")
                .param(account)
                .update());
        Deal deal = begin(account);
        String url = "/deals/" + deal.id();
        assertThat(shipkeep.get(AREA, url + "/proposals").body())
                .contains("PROPOSAL-RETAIL您好，" + deal.owner().name() + "为您准备了方案。", "上门：省事");
        assertThat(shipkeep.get(AREA, url + "/proposals?template=0").body()).doesNotContain("PROPOSAL-RETAIL您好");
        shipkeep.asSystem(() -> {
            shipkeep.jdbc().sql("""
                    INSERT INTO deal.proposal (deal_id, number, parcels, revenue_fen, on_time_basis_points, issued_at,
                        by_name, made_at)
                    VALUES (?, 'P-CONTRACT', 800, 640000, 9650, now(), '演练', now())""").param(deal.id()).update();
            return shipkeep.jdbc()
                    .sql("UPDATE deal.deal SET step = 7 WHERE id = ?")
                    .param(deal.id())
                    .update();
        });
        Matcher contract = Pattern.compile("href=\"(/contracts/new[^\"]+)\"")
                .matcher(shipkeep.get("administrator", url).body());
        assertThat(contract.find()).isTrue();
        assertThat(shipkeep.get("administrator", contract.group(1).replace("&amp;", "&"))
                        .body())
                .contains(
                        "value=\"方案演练\"", "value=\"96.5\"", deal.number() + " P-CONTRACT", "value=\"PROPOSAL-RETAIL\"");
    }

    @Test
    void whereTheCustomerStandsInItsBuyingIsKeptBesideTheStep() {
        Deal deal = begin(new TestShippers().create("PROPOSAL-BUYING", World.NANJING_AREA, "CNY"));
        String url = "/deals/" + deal.id();
        assertThat(shipkeep.post(AREA, url + "/buying-step", Map.of("buyingStep", "SPECIFICATION"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.get(AREA, url).body()).contains("<dd>确定要求</dd>");
        assertThat(shipkeep.post(AREA, url + "/buying-step", Map.of("buyingStep", "DREAMS"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post("manager-zj", url + "/buying-step", Map.of("buyingStep", "CHOICE"))
                        .statusCode())
                .isEqualTo(404);
        shipkeep.post(AREA, url + "/buying-step", Map.of("buyingStep", ""));
        assertThat(shipkeep.as(AREA, () -> shipkeep.bean(Deals.class).getDeal(deal.id()))
                        .buyingStep())
                .isNull();
    }

    @Test
    void wrongProposalsAndTrialsAreRefusedAndKept() {
        Deal deal = begin(new TestShippers().create("PROPOSAL-WRONG", World.NANJING_AREA, "CNY"));
        String url = "/deals/" + deal.id();
        assertThat(shipkeep.post(
                                AREA,
                                url + "/proposals",
                                Map.of("quote", "999999", "opening", "留着", "onTime", "120", "parcels", "八百"))
                        .body())
                .contains("留着", "八百", "120");
        assertThat(shipkeep.post(AREA, url + "/proposals/issue", Map.of("proposal", "999999"))
                        .statusCode())
                .isEqualTo(404);
        Map<String, String> trial =
                Map.of("since", "2026-05-10", "through", "2026-05-01", "parcels", "0", "onTime", "95", "faults", "2");
        assertThat(shipkeep.post(AREA, url + "/trial", trial).statusCode()).isEqualTo(422);
        assertThat(shipkeep.post(AREA, url + "/trial/judgement", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post("administrator", "/deals/follow-up", Map.of("class", "a", "day", "120"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.get(AREA, "/deals/follow-up").body()).contains("九十天评估");
    }
}

package dev.shipkeep.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Statements as people meet them: pages, files, objections and notes; and who may do what. */
class StatementPagesTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 8);
    private static final LocalDate DAY = MONTH.atDay(20);
    private static final String CLERK = "settlement_clerk";

    private final Running shipkeep = Running.shipkeep();

    private Statement closed(String currency, String code) {
        TestSettlement test = new TestSettlement(currency);
        long payer = test.account(code);
        test.load(test.parcels(code, DAY, 2));
        Map<String, String> returned = test.parcel(code, code + "-R", DAY);
        returned.put("services", "退回");
        returned.put("weight_grams", "2500g");
        test.load(List.of(returned));
        test.rate();
        test.settle(MONTH, payer);
        return test.statement(payer, MONTH);
    }

    private byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(shipkeep.request("executive", path).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsAStatementWithItsItemsAndLines() {
        Statement statement = closed("XDA", "P-SHOW");
        String url = "/statements/" + statement.id();
        assertThat(shipkeep.get("executive", "/statements?q=P-SHOW").body())
                .contains(url)
                .contains("42.00");
        assertThat(shipkeep.get(CLERK, url).body())
                .contains("运费（")
                .contains("附加费：退回")
                .contains("42.00")
                .doesNotContain("settlement.");
        assertThat(shipkeep.get(CLERK, url + "/lines").body())
                .contains("P-SHOW-R")
                .contains("/waybills/P-SHOW-R/rating");
        assertThat(shipkeep.get(CLERK, url + "/lines?waybill=P-SHOW-R").body()).contains("22.00");
        assertThat(shipkeep.get(CLERK, url + "/lines?waybill=NONE").body()).contains("没有运单 NONE");
        assertThat(shipkeep.get(CLERK, "/settlement/months/" + MONTH).body()).contains("P-SHOW");
        assertThat(shipkeep.get(CLERK, "/accounts/" + statement.payer().id() + "/panels/statements")
                        .body())
                .contains(url);
    }

    @Test
    void isOutOfSightForOthers() {
        Statement statement = closed("XDB", "P-SCOPE");
        for (String path : List.of("", "/lines", "/paper.pdf", "/sheet.xlsx")) {
            assertThat(shipkeep.get("manager-zj", "/statements/" + statement.id() + path)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(shipkeep.get("manager-zj", "/statements?q=P-SCOPE").body())
                .doesNotContain("/statements/" + statement.id());
        assertThat(shipkeep.get("courier", "/statements").statusCode()).isEqualTo(403);
        assertThat(shipkeep.post("executive", "/statements/" + statement.id() + "/notes", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesOutAWorkbookThatAddsUpAndAPaper() throws IOException {
        Statement statement = closed("XDC", "P-FILE");
        byte[] file = bytes("/statements/" + statement.id() + "/sheet.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("汇总", "明细");
            List<Row> lines = sheets.get(1).read();
            assertThat(lines).hasSize(4);
            assertThat(lines.getFirst().getCellText(10)).isEqualTo("退回");
            assertThat(lines.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(11).orElseThrow())
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                    .isEqualByComparingTo("42.00");
            assertThat(sheets.getFirst().read().stream().map(row -> row.getCellText(1)))
                    .contains(statement.numberOr(""));
        }
        byte[] paper = bytes("/statements/" + statement.id() + "/paper.pdf");
        assertThat(new String(paper, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        byte[] list = bytes("/statements/export?q=P-FILE");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(list))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2);
        }
    }

    @Test
    void answersADisputeWithACreditNoteAndLeavesTheStatementAsItIs() {
        Statement statement = closed("XDD", "P-DISPUTE");
        String url = "/statements/" + statement.id();
        Map<String, String> claim = Map.of("waybill", "P-DISPUTE-R", "claimed", "22.01", "reason", "退回是贵司的错");
        HttpResponse<String> tooMuch = shipkeep.post(CLERK, url + "/disputes", claim);
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("22.00").contains("退回是贵司的错");
        Map<String, String> right = Map.of("waybill", "P-DISPUTE-R", "claimed", "22", "reason", "退回是贵司的错");
        assertThat(shipkeep.post(CLERK, url + "/disputes", right).statusCode()).isEqualTo(303);
        assertThat(shipkeep.post(CLERK, url + "/disputes", right).body()).contains("已有待答复的争议");
        assertThat(state(statement)).isEqualTo(StatementState.DISPUTED);
        Dispute dispute = shipkeep.as(CLERK, () -> shipkeep.bean(Disputes.class).listOf(statement.id()))
                .getFirst();
        assertThat(shipkeep.get(CLERK, "/disputes").body()).contains("/disputes/" + dispute.id());
        assertThat(shipkeep.get(CLERK, "/").body()).contains("/disputes#open");
        String answer = "/disputes/" + dispute.id() + "/answer";
        assertThat(shipkeep.post(CLERK, answer, Map.of("accepted", "0", "answer", "好", "decision", "accept"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(CLERK, answer, Map.of("accepted", "8.00", "answer", "退回费已减免", "decision", "accept"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post(CLERK, answer, Map.of("accepted", "8.00", "answer", "再来", "decision", "accept"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(state(statement)).isEqualTo(StatementState.CLOSED);
        Statement after =
                shipkeep.as(CLERK, () -> shipkeep.bean(Statements.class).getStatement(statement.id()));
        assertThat(after.sums()).isEqualTo(statement.sums());
        assertThat(new TestLedger().owed(statement.payer().id())).isEqualTo(4200 - 800);
        assertThat(shipkeep.get(CLERK, url).body()).contains("34.00").contains("退回费已减免");
    }

    private StatementState state(Statement statement) {
        return shipkeep.as(CLERK, () -> shipkeep.bean(Statements.class).getStatement(statement.id()))
                .state();
    }

    @Test
    void postsALargeNoteOnlyWhenASecondPersonAgrees() {
        Statement statement = closed("XDE", "P-NOTE");
        String url = "/statements/" + statement.id();
        Map<String, String> note = Map.of("kind", "DEBIT", "amount", "1,000.01", "reason", "漏收包装费");
        assertThat(shipkeep.post(CLERK, url + "/notes", note).statusCode()).isEqualTo(303);
        assertThat(new TestLedger().owed(statement.payer().id())).isEqualTo(4200);
        long id = shipkeep.as(CLERK, () -> shipkeep.bean(Notes.class).listOf(statement.id()))
                .getFirst()
                .id();
        assertThat(shipkeep.post(CLERK, "/notes/" + id + "/approval", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post("administrator", "/notes/" + id + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post("administrator", "/notes/" + id + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(new TestLedger().owed(statement.payer().id())).isEqualTo(4200 + 100_001);
        assertThat(shipkeep.post(CLERK, url + "/notes", Map.of("amount", "12元", "reason", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(CLERK, url + "/confirmation", Map.of("confirmation", "王女士电话"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(state(statement)).isEqualTo(StatementState.CONFIRMED);
        assertThat(shipkeep.post(CLERK, url + "/confirmation", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void previewsAndClosesByTheButtonsOfTheMonth() throws InterruptedException {
        TestSettlement test = new TestSettlement("XDF");
        long payer = test.account("P-BUTTON");
        YearMonth month = YearMonth.of(2023, 3);
        test.load(test.parcels("P-BUTTON", month.atDay(3), 1));
        test.rate();
        HttpResponse<String> begun = shipkeep.post(CLERK, "/settlement/runs", Map.of("month", month.toString()));
        assertThat(begun.statusCode()).isEqualTo(303);
        String run = begun.headers().firstValue("Location").orElseThrow();
        awaitEnd(run);
        assertThat(shipkeep.get(CLERK, run).body()).contains("完成");
        Statement preview = test.statement(payer, month);
        assertThat(preview.warnings()).containsExactly(Warning.WAITING);
        HttpResponse<String> closed =
                shipkeep.post(CLERK, "/settlement/closings", Map.of("month", month.toString(), "which", "plain"));
        awaitEnd(closed.headers().firstValue("Location").orElseThrow());
        assertThat(test.statement(payer, month).state()).isEqualTo(StatementState.PREVIEW);
        assertThat(shipkeep.post(CLERK, "/statements/" + preview.id() + "/closing", Map.of("shown", "other"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(
                                CLERK,
                                "/statements/" + preview.id() + "/closing",
                                Map.of("shown", preview.contentHash()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(test.statement(payer, month).state()).isEqualTo(StatementState.CLOSED);
        assertThat(shipkeep.post(CLERK, "/settlement/closings", Map.of("month", "2099-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    private void awaitEnd(String run) throws InterruptedException {
        for (int look = 0; look < 300; look++) {
            if (!shipkeep.get(CLERK, run).body().contains("every 1s\" hx-swap")
                    || shipkeep.get(CLERK, run).body().contains("查看结果")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(run + " did not end");
    }

    /** What a payer owes. */
    private final class TestLedger {

        long owed(long payer) {
            return shipkeep.asSystem(() ->
                    shipkeep.bean(dev.shipkeep.receivable.Receivables.class).balanceFen(payer));
        }
    }
}

package dev.shipkeep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.MappingGuess;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statements by form and file, their ratios beside the industry, and the credit that they would bear. */
class FinanceTest {

    private static final String[] ORACLE = {
        "TOTAL_ASSETS",
        "1000",
        "CURRENT_ASSETS",
        "400",
        "INTANGIBLES",
        "50",
        "LIABILITIES",
        "600",
        "EQUITY",
        "400",
        "NET_PROFIT",
        "48",
        "INCOME_TAX",
        "12",
        "INTEREST",
        "20"
    };

    private final Running shipkeep = Running.shipkeep();

    private static Map<String, String> form(String year, String... figures) {
        Map<String, String> form = new HashMap<>(Map.of("year", year, "currency", "CNY", "unit", "YUAN"));
        for (int i = 0; i < figures.length; i += 2) {
            form.put(figures[i], figures[i + 1]);
        }
        return form;
    }

    private HttpResponse<String> enter(long account, Map<String, String> form) {
        return shipkeep.post("manager", "/accounts/" + account + "/finance/statements", form);
    }

    private String page(long account) {
        HttpResponse<String> page = shipkeep.get("manager", "/accounts/" + account + "/finance");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String last() {
        return Integer.toString(Running.shipkeep().time().today().getYear() - 1);
    }

    @Test
    void showsTheRatiosOfTheCourse() {
        long account = TestAnalysis.account(shipkeep, "FIN-ORACLE", World.NANJING_AREA);
        assertThat(enter(account, form(last(), ORACLE)).statusCode()).isEqualTo(303);
        assertThat(page(account))
                .contains(">1.50<", ">1.71<", ">4.00<", ">40.0%<", ">4.8%<")
                .contains("缺：营业收入", "建议账期");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/panels/finance")
                        .body())
                .contains("产权比率");
        assertThat(shipkeep.get("manager", "/accounts/" + account + "/audit").body())
                .contains("财务报表", "资产总计");
    }

    @Test
    void readsTenThousandsBracketsAndThousandsSeparators() {
        long account = TestAnalysis.account(shipkeep, "FIN-UNIT", World.NANJING_AREA);
        Map<String, String> form = form(last(), "NET_PROFIT", "（1,234.5）", "REVENUE", "12，000.5", "SHARES", "1,000");
        form.put("unit", "TEN_THOUSAND");
        assertThat(enter(account, form).statusCode()).isEqualTo(303);
        assertThat(page(account)).contains("−¥12,345,000.00", "¥120,005,000.00", "1,000");
    }

    @Test
    void statesByHowMuchAStatementDoesNotBalance() {
        long account = TestAnalysis.account(shipkeep, "FIN-WRONG", World.NANJING_AREA);
        Map<String, String> wrong =
                form(last(), "TOTAL_ASSETS", "1000", "LIABILITIES", "600", "EQUITY", "390.5", "REVENUE", "1");
        HttpResponse<String> refused = enter(account, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("problem-TOTAL_ASSETS", "多 ¥9.50", "name=\"kept\"", "value=\"390.5\"");
        assertThat(shipkeep.post("manager", "/accounts/" + account + "/finance/check", wrong)
                        .body())
                .contains("多 ¥9.50");
        wrong.put("kept", "1");
        assertThat(enter(account, wrong).statusCode()).isEqualTo(303);
        assertThat(page(account)).contains("报表不可信", "多 ¥9.50", "报表不平或数字矛盾", "预付");
        wrong.put("REVENUE", "-5");
        wrong.put("year", Integer.toString(Integer.parseInt(last()) - 1));
        assertThat(enter(account, wrong).body())
                .contains("problem-REVENUE", "不能是负数")
                .doesNotContain("name=\"kept\"");
    }

    @Test
    void saysWhyThereIsNoRatioWithoutEquity() {
        long account = TestAnalysis.account(shipkeep, "FIN-ZERO", World.NANJING_AREA);
        enter(account, form(last(), "TOTAL_ASSETS", "500", "LIABILITIES", "500", "EQUITY", "0", "INTANGIBLES", "10"));
        assertThat(page(account)).contains("分母为零：所有者权益", "权益为负，无意义", "资不抵债");
    }

    @Test
    void refusesWhatIsNoFigureAndKeepsWhatWasTyped() {
        long account = TestAnalysis.account(shipkeep, "FIN-TYPED", World.NANJING_AREA);
        String[] bad = {"REVENUE", "约两千万", "EQUITY", "1.234", "SHARES", "1.5", "INVENTORY", "9".repeat(20)};
        Map<String, String> form = form("1066", bad);
        form.put("currency", "XXX");
        HttpResponse<String> refused = enter(account, form);
        assertThat(refused.body())
                .contains("problem-year", "problem-REVENUE", "problem-EQUITY", "problem-SHARES", "problem-INVENTORY")
                .contains("value=\"约两千万\"", "不支持的币种");
        assertThat(enter(account, form(last())).body()).contains("至少填一项");
    }

    @Test
    void neverWritesOverSomebodyElsesChange() {
        long account = TestAnalysis.account(shipkeep, "FIN-TWICE", World.NANJING_AREA);
        enter(account, form(last(), ORACLE));
        assertThat(enter(account, form(last(), ORACLE)).body()).contains("problem-year", "已经有了");
        String url = "/accounts/" + account + "/finance/statements/" + last();
        Map<String, String> form = form(last(), "REVENUE", "7");
        form.put("version", "0");
        assertThat(shipkeep.post("manager", url, form).statusCode()).isEqualTo(303);
        assertThat(shipkeep.post("manager", url, form).body()).contains("其他人刚刚修改过");
        shipkeep.post("manager", url + "/removal", Map.of("version", "1"));
        assertThat(page(account)).contains("还没有财务报表");
    }

    @Test
    void comparesWithTheIndustryAndNamesTheSource() {
        long account = TestAnalysis.account(shipkeep, "FIN-INDUSTRY", World.NANJING_AREA);
        TestAnalysis.industry(shipkeep, account, "retail");
        enter(account, form(last(), ORACLE));
        assertThat(page(account)).contains("示例，不是事实");
        String url = "/finance-references/retail";
        Map<String, String> form = new HashMap<>(Map.of("version", "0", "DEBT_TO_EQUITY-low", "0.5"));
        assertThat(shipkeep.post("pricing_analyst", url, form).body()).contains("problem-DEBT_TO_EQUITY", "请写明参考值的来源");
        form.putAll(Map.of("DEBT_TO_EQUITY-high", "0.4", "source", "统计年鉴 2024 表 5"));
        assertThat(shipkeep.post("pricing_analyst", url, form).body()).contains("下限不能大于上限");
        form.put("DEBT_TO_EQUITY-high", "1.2");
        form.put("CURRENT_ASSET_SHARE-low", "30");
        form.put("CURRENT_ASSET_SHARE-high", "45.5");
        assertThat(shipkeep.post("pricing_analyst", url, form).statusCode()).isEqualTo(303);
        assertThat(page(account))
                .contains("来源：统计年鉴 2024 表 5", "0.50 – 1.20", "30.0% – 45.5%", "差于行业", "相当")
                .doesNotContain("示例，不是事实");
        assertThat(shipkeep.post("manager", url, form).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsCompanyFacts() {
        long account = TestAnalysis.account(shipkeep, "FIN-FACTS", World.NANJING_AREA);
        String url = "/accounts/" + account + "/company";
        Map<String, String> form = new HashMap<>(
                Map.of("version", "-1", "employees", "很多", "sites", "3", "capital", "1,200.5", "decides", "年底招标"));
        assertThat(shipkeep.post("manager", url, form).body()).contains("problem-employees");
        form.put("employees", "1,280");
        assertThat(shipkeep.post("manager", url, form).statusCode()).isEqualTo(303);
        assertThat(shipkeep.post("manager", url, form).statusCode()).isEqualTo(422);
        assertThat(page(account)).contains("年底招标", "1,280", "¥1,200.5万");
    }

    private record Outcome(BatchOutcome written, List<String> refused) {}

    private Outcome take(String header, String... rows) {
        ImportKind kind = shipkeep.bean(ImportKinds.class).find("finance").orElseThrow();
        List<String> columns = List.of(header.split("\\|"));
        List<List<String>> cells =
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList();
        ImportMapping mapping = MappingGuess.guess(kind.fields(), columns, cells, FileOptions.auto());
        RowConverter converter =
                RowConverter.of(kind.fields(), mapping, columns, shipkeep.time().now());
        ImportBatch batch = kind.newBatch(1, mapping);
        long line = 2;
        for (List<String> row : cells) {
            if (converter.convert(new FileRow.Data(line++, row.toArray(String[]::new), false))
                    instanceof GoodRow good) {
                batch.add(good);
            }
        }
        BatchOutcome outcome = shipkeep.as("manager", () -> batch.write());
        return new Outcome(
                outcome, outcome.refused().stream().map(FinanceTest::reason).toList());
    }

    private static String reason(BadRow bad) {
        var problem = bad.problems().getFirst();
        return bad.line() + " " + problem.column() + " " + problem.code() + " " + problem.arguments();
    }

    @Test
    void takesStatementsFromAFileOnceAndGivesBackWhatDoesNotBalance() {
        long account = TestAnalysis.account(shipkeep, "FIN-FILE", World.NANJING_AREA);
        TestAnalysis.account(shipkeep, "FIN-FILE-ZJ", World.HANGZHOU_AREA);
        String header = "客户编码|年度|资产总计|负债合计|所有者权益|净利润|数据来源";
        String[] rows = {
            "FIN-FILE|2023|1000|600|400|-48|审计报告",
            "FIN-FILE|2024|1000|600|300|48|",
            "FIN-FILE-ZJ|2024|1000|600|400|48|",
            "无此客户|2024|1000|600|400|48|"
        };
        Outcome outcome = take(header, rows);
        assertThat(outcome.written().added()).isEqualTo(1);
        assertThat(outcome.refused())
                .containsExactly(
                        "3 资产总计 analysis.doubt.DOES_NOT_BALANCE.over [¥100.00]",
                        "4 客户编码 analysis.import.account [FIN-FILE-ZJ]",
                        "5 客户编码 analysis.import.account [无此客户]");
        assertThat(take(header, rows).written().same()).isEqualTo(1);
        Outcome more = take("客户编码|年度|营业收入", "FIN-FILE|2023|5,000.00");
        assertThat(more.written().changed()).isEqualTo(1);
        assertThat(page(account)).contains("¥5,000.00", "−¥48.00", "审计报告");
    }

    @Test
    void followsAMergeAndComesBack() {
        long survivor = TestAnalysis.account(shipkeep, "FIN-KEEP", World.NANJING_AREA);
        long duplicate = TestAnalysis.account(shipkeep, "FIN-GONE", World.NANJING_AREA);
        enter(survivor, form("2023", "REVENUE", "111"));
        enter(duplicate, form("2023", "REVENUE", "222"));
        enter(duplicate, form("2024", "REVENUE", "333"));
        long merge = TestAnalysis.merge(shipkeep, survivor, duplicate);
        assertThat(page(survivor)).contains("¥111.00", "¥333.00").doesNotContain("¥222.00");
        shipkeep.post("manager", "/accounts/" + survivor + "/merges/" + merge + "/undo", Map.of());
        assertThat(page(survivor)).contains("¥111.00").doesNotContain("¥333.00");
        assertThat(page(duplicate)).contains("¥222.00", "¥333.00");
    }

    @Test
    void isHiddenFromWhoeverMayNotSeeItOrTheAccount() {
        long account = TestAnalysis.account(shipkeep, "FIN-HIDDEN", World.NANJING_AREA);
        enter(account, form(last(), ORACLE));
        String url = "/accounts/" + account + "/finance";
        assertThat(shipkeep.get("service_agent", url).statusCode()).isEqualTo(403);
        assertThat(shipkeep.get("manager-zj", url).statusCode()).isEqualTo(404);
        long seen = shipkeep.as("service_agent", () -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM analysis.statement")
                .query(Long.class)
                .single());
        assertThat(seen).isZero();
    }
}

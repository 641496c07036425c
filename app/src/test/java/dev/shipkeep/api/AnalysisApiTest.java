package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.waybill.intake.TestShippers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Statements, volumes and scorecards for programs: the rules of the pages, and figures that cannot be right. */
class AnalysisApiTest {

    private final Running shipkeep = Running.shipkeep();
    private final ApiClient manager = ApiClient.of(shipkeep, "manager");
    private final ApiClient foreign = ApiClient.of(shipkeep, "manager-zj");

    private String account(String code) {
        return "/accounts/" + new TestShippers().create(code, World.NANJING_AREA, "CNY");
    }

    private static String statement(int year, long assets, long debts, long equity, String more) {
        return """
                {"year": %d, "source": "审计报告", %s "figures": {"TOTAL_ASSETS": %d, "LIABILITIES": %d, "EQUITY": %d,
                 "CURRENT_ASSETS": 100000, "CURRENT_LIABILITIES": 50000}}""".formatted(year, more, assets, debts, equity);
    }

    private static String fields(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        StringBuilder fields = new StringBuilder();
        ApiClient.json(refused)
                .path("errors")
                .forEach(error -> fields.append(error.path("field").asString()).append(' '));
        return fields.toString().strip();
    }

    @Test
    void aStatementIsEnteredOnceAndReplacedByItsVersion() {
        String account = account("API-FIN");
        String path = account + "/finance/statements";
        HttpResponse<String> entered = manager.post(path, statement(2024, 500_000, 200_000, 300_000, ""));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(ApiClient.header(entered, "Location")).endsWith(path + "/2024");
        assertThat(ApiClient.json(entered).path("ratios").path("CURRENT_RATIO").decimalValue())
                .isEqualByComparingTo("2");
        assertThat(ApiClient.json(entered).path("unsaid").path("NET_MARGIN").asString())
                .isEqualTo("MISSING");
        String again = statement(2024, 500_000, 250_000, 250_000, "");
        assertThat(fields(manager.post(path, again))).isEqualTo("year");
        assertThat(manager.replace(path, "\"7\"", again).statusCode()).isEqualTo(412);
        HttpResponse<String> replaced = manager.replace(path, ApiClient.header(entered, "ETag"), again);
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(ApiClient.header(manager.get(path + "/2024"), "ETag")).isEqualTo("\"1\"");
        JsonNode finance = ApiClient.json(manager.get(account + "/finance"));
        assertThat(finance.path("statements").size()).isOne();
        assertThat(finance.path("suggestion").path("year").asInt()).isEqualTo(2024);
        assertThat(manager.get(path + "/2019").statusCode()).isEqualTo(404);
        assertThat(foreign.get(account + "/finance").statusCode()).isEqualTo(404);
        assertThat(foreign.post(path, again).statusCode()).isEqualTo(404);
        assertThat(audited("financialStatement")).isGreaterThanOrEqualTo(2);
    }

    private long audited(String subject) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM platform.audit_entry WHERE subject = ?")
                .param(subject)
                .query(Long.class)
                .single());
    }

    @Test
    void figuresThatDoNotFitAreRefusedByFieldUnlessTheyAreTheCustomersOwn() {
        String account = account("API-FIN-WRONG");
        String path = account + "/finance/statements";
        assertThat(fields(manager.post(path, statement(2024, 500_000, 200_000, 200_000, ""))))
                .isEqualTo("figures.TOTAL_ASSETS");
        assertThat(manager.get(path + "/2024").statusCode()).isEqualTo(404);
        assertThat(fields(manager.post(path, statement(2024, -500_000, 200_000, 300_000, "\"keep\": true,"))))
                .contains("figures.TOTAL_ASSETS");
        HttpResponse<String> kept = manager.post(path, statement(2024, 500_000, 200_000, 200_000, "\"keep\": true,"));
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(ApiClient.json(kept).path("balanced").asBoolean()).isFalse();
        assertThat(ApiClient.json(manager.get(account + "/finance"))
                        .path("suggestion")
                        .path("stops")
                        .get(0)
                        .asString())
                .isEqualTo("STATEMENT_WRONG");
        assertThat(fields(manager.post(path, "{\"year\": 2023, \"figures\": {\"GOODWILL\": 5}}")))
                .isEqualTo("figures.GOODWILL");
        assertThat(fields(manager.post(path, "{\"figures\": {\"EQUITY\": 5}}"))).isEqualTo("year");
        assertThat(fields(manager.post(path, "{\"year\": 2023}"))).isEqualTo("figures.TOTAL_ASSETS");
        assertThat(manager.post(path, "{\"year\": 2023, \"figures\": {\"EQUITY\": \"viel\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noEquityIsNoDivisionByZeroAndBearsNoCredit() {
        String account = account("API-FIN-ZERO");
        HttpResponse<String> entered =
                manager.post(account + "/finance/statements", statement(2024, 500_000, 500_000, 0, ""));
        assertThat(ApiClient.json(entered).path("unsaid").path("DEBT_TO_EQUITY").asString())
                .isEqualTo("ZERO_DENOMINATOR");
        JsonNode suggestion = ApiClient.json(manager.get(account + "/finance")).path("suggestion");
        assertThat(suggestion.path("creditDays").asInt()).isZero();
        assertThat(suggestion.path("stops").get(0).asString()).isEqualTo("NO_EQUITY");
    }

    @Test
    void ourShareComesFromWhatIsSentWithOthers() {
        String account = account("API-WALLET");
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET parcels_12m = 12000 WHERE code = 'API-WALLET'")
                .update());
        assertThat(ApiClient.json(manager.get(account + "/volumes"))
                        .path("known")
                        .asBoolean())
                .isFalse();
        String told = """
                {"carrier": "某通快递", "destination": "44", "monthlyParcels": %d, "priceFen": 650}""";
        assertThat(manager.post(account + "/volumes", told.formatted(9_000)).statusCode())
                .isEqualTo(200);
        assertThat(manager.post(account + "/volumes", told.formatted(3_000)).statusCode())
                .isEqualTo(200);
        JsonNode wallet = ApiClient.json(manager.get(account + "/volumes"));
        assertThat(wallet.path("oursBasisPoints").asInt()).isEqualTo(2_500);
        assertThat(wallet.path("others").get(0).path("basisPoints").asInt()).isEqualTo(7_500);
        assertThat(wallet.path("volumes").size()).isOne();
        assertThat(wallet.path("volumes").get(0).path("origin").isNull()).isTrue();
        assertThat(fields(manager.post(account + "/volumes", """
                {"origin": "99", "monthlyParcels": 0, "priceFen": -5, "statedOn": "2999-01-01"}""")))
                .isEqualTo("carrier origin monthlyParcels priceFen statedOn");
        assertThat(foreign.get(account + "/volumes").statusCode()).isEqualTo(404);
    }

    private static String pairs(String first, String second, String third, String opposite) {
        String shape = """
                {"attributes": ["价格", "时效", "服务"], "competitors": ["某通"],
                 "judgements": [[1, %s, %s], [%s, 1, %s], ["", "", 1]], "marks": [[3, 3, 2], [4, null, 1]]}""";
        return shape.formatted(first, second, opposite, third);
    }

    @Test
    void judgementsThatAreNotReciprocalAreRefusedAndThoseThatDisagreeAreADraft() {
        String path = account("API-SCORE") + "/scorecard";
        assertThat(fields(manager.post(path, pairs("4", "2", "1", "\"1/3\"")))).isEqualTo("judgements[1][0]");
        assertThat(manager.get(path).statusCode()).isEqualTo(404);
        HttpResponse<String> draft = manager.post(path, pairs("9", "\"1/9\"", "9", "\"\""));
        assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
        JsonNode consistency = ApiClient.json(draft).path("consistency");
        assertThat(consistency.path("draft").asBoolean()).isTrue();
        assertThat(consistency.path("ratio").decimalValue()).isGreaterThan(java.math.BigDecimal.ONE);
        assertThat(consistency.path("worst").path("attribute").asString()).isNotEmpty();
        String agreeing = pairs("2", "4", "2", "\"1/2\"");
        assertThat(manager.post(path, agreeing).statusCode()).isEqualTo(428);
        assertThat(manager.replace(path, "\"9\"", agreeing).statusCode()).isEqualTo(412);
        JsonNode replaced = ApiClient.json(manager.replace(path, ApiClient.header(draft, "ETag"), agreeing));
        assertThat(replaced.path("consistency").path("draft").asBoolean()).isFalse();
        assertThat(replaced.path("weightPartsPerMillion").get(0).asInt()).isEqualTo(571_429);
        assertThat(replaced.path("standings").size()).isOne();
        assertThat(replaced.path("marks").get(1).get(1).isNull()).isTrue();
        assertThat(audited("scorecard")).isGreaterThanOrEqualTo(2);
        assertThat(foreign.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void scorecardsOfTheWrongShapeSayWhatIsMissing() {
        String path = account("API-SCORE-SHAPE") + "/scorecard";
        assertThat(fields(manager.post(path, "{}"))).isEqualTo("attributes");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \" \"]}")))
                .isEqualTo("attributes");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \"甲\"]}")))
                .isEqualTo("attributes");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \"乙\"], \"weights\": [1]}")))
                .isEqualTo("weights");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \"乙\"], \"weights\": [1, -2]}")))
                .isEqualTo("weights[1]");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \"乙\"], \"judgements\": [[1, 2]]}")))
                .isEqualTo("judgements");
        assertThat(fields(manager.post(path, "{\"attributes\": [\"甲\", \"乙\"], \"judgements\": [[1, 2], [1]]}")))
                .isEqualTo("judgements[1]");
        assertThat(fields(manager.post(
                        path,
                        "{\"attributes\": [\"甲\", \"乙\"], \"weights\": [1, 2], \"judgements\": [[1, 2], [1, 1]]}")))
                .isEqualTo("judgements");
        assertThat(fields(manager.post(
                        path, "{\"attributes\": [\"甲\", \"乙\"], \"weights\": [1, 2], \"marks\": [[5, 1]]}")))
                .isEqualTo("marks[0][0]");
        assertThat(manager.get(path).statusCode()).isEqualTo(404);
    }
}

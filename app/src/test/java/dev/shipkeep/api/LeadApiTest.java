package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Leads for programs: brought in once, compared, listed, each within the scope. */
class LeadApiTest {

    private final Running shipkeep = Running.shipkeep();

    @Test
    void aLeadIsBroughtInOnceAndListed() {
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        String draft = """
                {"clientKey": "shop-4711-find", "name": "接口送来的灯饰行", "parcelsMonth": 1200, "source": "marketplace"}""";
        HttpResponse<String> brought = manager.post("/leads", draft, "lead-api-1");
        assertThat(brought.statusCode()).isEqualTo(201);
        long id = ApiClient.json(brought).path("id").asLong();
        HttpResponse<String> again = manager.post("/leads", draft, "lead-api-2");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(ApiClient.json(again).path("id").asLong()).isEqualTo(id);
        assertThat(manager.get("/leads?limit=200").body()).contains("接口送来的灯饰行");
        assertThat(ApiClient.json(manager.get("/leads/" + id))
                        .path("revenueMonthFen")
                        .asLong())
                .isEqualTo(720_000);
        ApiClient elsewhere = ApiClient.of(shipkeep, "manager-zj");
        assertThat(elsewhere.get("/leads/" + id).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/leads?limit=200").body()).doesNotContain("接口送来的灯饰行");
    }

    @Test
    void whatLooksKnownIsAskedBack() {
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        manager.post("/leads", "{\"name\": \"接口问回的花店\", \"address\": \"问回路 8 号\"}", "lead-api-3");
        String second = "{\"name\": \"另一家接口花店\", \"address\": \"问回路8号\"%s}";
        HttpResponse<String> asked = manager.post("/leads", second.formatted(""), "lead-api-4");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("接口问回的花店", "confirmed");
        assertThat(manager.post("/leads", second.formatted(", \"confirmed\": true"), "lead-api-5")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void wrongDraftsAreRefusedByField() {
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        assertThat(manager.post("/leads", "{\"name\": \"\"}", "lead-api-6").body())
                .contains("\"name\"");
        assertThat(manager.post("/leads", "{\"name\": \"x\", \"contactPhone\": \"13800138000\"}", "lead-api-7")
                        .body())
                .contains("lawfulBasis");
    }
}

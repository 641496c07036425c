package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.waybill.intake.TestShippers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Deals for programs: begun, listed, moved; never out of order and never without evidence. */
class DealApiTest {

    private final Running shipkeep = Running.shipkeep();

    @Test
    void aDealIsBegunOnceAndGoesOnInOrderOnly() {
        new TestShippers().create("D-API", World.NANJING_AREA, "CNY");
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        String draft = """
                {"accountCode": "D-API", "title": "退货逆向", "source": "web", "parcels": 800, "revenueFen": 560000}""";
        HttpResponse<String> begun = manager.post("/deals", draft, "d-api-1");
        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(manager.post("/deals", draft, "d-api-1").body()).isEqualTo(begun.body());
        String one = "/deals/" + ApiClient.json(begun).path("id").asLong();
        JsonNode shown = ApiClient.json(manager.get(one));
        assertThat(shown.path("step").asInt()).isOne();
        assertThat(shown.path("missing").get(0).asString()).isEqualTo("CONTACT_KNOWN");
        assertThat(manager.post(one + "/advance", "{\"step\": 5, \"reason\": \"跳到签约\"}")
                        .body())
                .contains("step");
        assertThat(manager.post(one + "/advance", "{\"step\": 1}").statusCode()).isEqualTo(422);
        assertThat(manager.post(one + "/advance", "{\"step\": 1, \"reason\": \"老客户\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ApiClient.json(manager.get(one)).path("step").asInt()).isEqualTo(2);
        assertThat(ApiClient.of(shipkeep, "manager-zj").get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void wrongDraftsAreRefusedByField() {
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        assertThat(manager.post("/deals", "{\"accountCode\": \"NOBODY\", \"title\": \"x\", \"source\": \"web\"}")
                        .body())
                .contains("accountCode");
        new TestShippers().create("D-API-2", World.NANJING_AREA, "CNY");
        HttpResponse<String> refused = manager.post(
                "/deals", "{\"accountCode\": \"D-API-2\", \"title\": \"x\", \"source\": \"web\", \"parcels\": -5}");
        assertThat(refused.statusCode()).isEqualTo(422);
    }
}

package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.receivable.Posting;
import dev.shipkeep.receivable.PostingKind;
import dev.shipkeep.receivable.Receivables;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs bring payments and read what is owed. */
class PaymentApiTest {

    private static final String BODY = """
            {"day": "2026-05-08", "amountFen": 4200, "payerName": "接口付款有限公司", "bankReference": "API-PAY-1"}""";

    private final Running shipkeep = Running.shipkeep();

    @Test
    void takesAPaymentOnceAndListsIt() {
        ApiClient client = ApiClient.of(shipkeep, "administrator");
        HttpResponse<String> created = client.post("/payments", BODY, "pay-key-1");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(client.post("/payments", BODY, "pay-key-1").body()).isEqualTo(created.body());
        assertThat(client.post("/payments", BODY, "pay-key-2").statusCode()).isEqualTo(422);
        JsonNode payment = ApiClient.json(created);
        assertThat(payment.get("state").asString()).isEqualTo("unmatched");
        assertThat(client.get("/payments/" + payment.get("id").asLong()).statusCode())
                .isEqualTo(200);
        assertThat(client.get("/payments?q=API-PAY-1&state=unmatched").body()).contains("接口付款有限公司");
        String wrong = "{\"day\": \"yesterday\", \"amountFen\": 0, \"currency\": \"XYZ\"}";
        HttpResponse<String> refused = client.post("/payments", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("amount")
                .contains("currency")
                .contains("payerName")
                .contains("day");
    }

    @Test
    void tellsWhatAnAccountOwes() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        shipkeep.asSystem(() -> {
            shipkeep.bean(Receivables.class)
                    .post(new Posting(
                            World.SILK, "CNY", PostingKind.STATEMENT, "API-ST-1", 1, day, day.plusDays(30), 1_000));
            return true;
        });
        ApiClient client = ApiClient.of(shipkeep, "manager");
        JsonNode owed = ApiClient.json(client.get("/accounts/" + World.SILK + "/receivables"));
        assertThat(owed.get("balanceFen").asLong()).isGreaterThanOrEqualTo(1_000);
        assertThat(owed.get("items").toString()).contains("API-ST-1");
        assertThat(client.get("/accounts/" + World.TEA + "/receivables").statusCode())
                .isEqualTo(404);
    }
}

package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.TestCards;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs rate parcels and read quotes. */
class RatingApiTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final String CARD = "T-API-RATING";

    private final ApiClient client = ApiClient.of(SHIPKEEP, "key_account_manager");

    @BeforeAll
    static void makeCard() {
        TestCards cards = new TestCards();
        Card card = cards.create(new Card(0, CARD, "接口测试", CardKind.PRICE, "", "CNY", false));
        CardVersion version = cards.upload(card, TestCards.jiangsu(), LocalDate.of(2026, 1, 1), null);
        cards.activate(version);
    }

    private HttpResponse<String> rate(String rest) {
        return client.post("/rating", "{\"card\": \"" + CARD + "\", \"product\": \"standard\", " + rest + "}");
    }

    @Test
    void ratesAParcelInFenAndWords() {
        JsonNode rated = ApiClient.json(
                rate("\"origin\": \"320100\", \"destination\": \"武汉\", \"pieces\": [{\"weightGrams\": 5000}]"));
        assertThat(rated.path("rated").asBoolean()).isTrue();
        assertThat(rated.path("totalFen").asLong()).isEqualTo(3_800);
        assertThat(rated.path("chargeableGrams").asLong()).isEqualTo(5_000);
        assertThat(rated.path("trace").toString()).contains("武汉").contains("¥38.00");
    }

    @Test
    void saysWhyAParcelHasNoPrice() {
        JsonNode refused = ApiClient.json(
                rate("\"origin\": \"320100\", \"destination\": \"武汉\", \"pieces\": [{\"weightGrams\": 0}]"));
        assertThat(refused.path("rated").asBoolean()).isFalse();
        assertThat(refused.path("reason").asString()).isEqualTo("weightZero");
        assertThat(refused.path("reasonText").asString()).isNotEmpty();
    }

    @Test
    void refusesWhatItDoesNotUnderstandFieldByField() {
        HttpResponse<String> answer =
                rate("\"origin\": \"仙岛\", \"destination\": \"武汉\", \"codFen\": -1, \"pieces\": []");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"origin\"", "\"pieces\"", "\"codFen\"", "仙岛");
        assertThat(client.post("/rating", "{\"account\": \"NOBODY\"}").body()).contains("\"account\"");
        assertThat(rate("\"day\": \"gestern\"").body()).contains("\"day\"");
        assertThat(ApiClient.of(SHIPKEEP, "courier").post("/rating", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anAccountOutOfSightIsUnknown() {
        String body =
                "{\"account\": \"SILK\", \"origin\": \"32\", \"destination\": \"33\", \"pieces\": [{\"weightGrams\": 1}]}";
        assertThat(client.post("/rating", body).statusCode()).isEqualTo(422);
        assertThat(ApiClient.of(SHIPKEEP, "manager").post("/rating", body).statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsQuotes() {
        JsonNode listing = ApiClient.json(client.get("/quotes?limit=5"));
        assertThat(listing.path("items").isArray()).isTrue();
        assertThat(client.get("/quotes/999999999").statusCode()).isEqualTo(404);
    }
}

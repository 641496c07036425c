package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.PersonalTokens;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A token opens the API and nothing else, and only as far as it says. */
class ApiAccessTest {

    private final Running shipkeep = Running.shipkeep();

    @Test
    void aTokenSaysWhomItStandsFor() {
        HttpResponse<String> me = ApiClient.of(shipkeep, "manager").get("/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(ApiClient.json(me).get("sees").asString()).isEqualTo("subtree");
        assertThat(me.body()).contains("ACCOUNT_WRITE").doesNotContain("ORGANIZATION_ADMIN");
    }

    @Test
    void aCookieIsNothingToTheApiAndATokenNothingToPages() {
        HttpResponse<String> byCookie = shipkeep.get("manager", "/api/v1/me");
        assertThat(byCookie.statusCode()).isEqualTo(401);
        assertThat(ApiClient.header(byCookie, "Content-Type")).contains("application/problem+json");
        String token = TestPeople.token(shipkeep, "manager");
        HttpResponse<String> page = shipkeep.send(shipkeep.request(null, "/profile")
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
        assertThat(page.statusCode()).isEqualTo(303);
        HttpResponse<String> asCookie = shipkeep.send(
                shipkeep.request(null, "/profile", "shipkeep=" + token).GET().build());
        assertThat(asCookie.statusCode()).isEqualTo(303);
        HttpResponse<String> asBearer = new ApiClient(shipkeep, shipkeep.cookie("manager")).get("/me");
        assertThat(asBearer.statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenMayOnlyWhatItSays() {
        ApiClient reader =
                new ApiClient(shipkeep, TestPeople.token(shipkeep, "manager", Set.of(Permission.ACCOUNT_READ)));
        assertThat(reader.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(reader.post("/accounts", "{\"name\": \"不许\"}").statusCode()).isEqualTo(403);
        ApiClient greedy =
                new ApiClient(shipkeep, TestPeople.token(shipkeep, "courier", Set.of(Permission.ACCOUNT_WRITE)));
        assertThat(greedy.post("/accounts", "{\"name\": \"不许\"}").statusCode())
                .as("more than the person may")
                .isEqualTo(403);
    }

    @Test
    void nobodyGivesATokenMoreThanTheyHave() {
        PersonalTokens tokens = shipkeep.bean(PersonalTokens.class);
        Change<String> change =
                shipkeep.as("manager", () -> tokens.create("zu viel", 30, Set.of(Permission.ORGANIZATION_ADMIN)));
        assertThat(TestPeople.problem(change)).isEqualTo("tokens.problem.permissions");
        Change<String> eternal =
                shipkeep.as("manager", () -> tokens.create("ewig", 366, Set.of(Permission.ACCOUNT_READ)));
        assertThat(TestPeople.problem(eternal)).isEqualTo("tokens.problem.days");
    }

    @Test
    void aRevokedTokenIsGoneAtOnce() {
        TestPeople.create(shipkeep, "token-owner", World.JIANGSU, "manager");
        HttpResponse<String> created = shipkeep.post(
                "token-owner", "/profile/tokens", Map.of("name", "script", "days", "30", "permissions", "TRACK"));
        String secret = created.body().replaceAll("(?s).*<code>(shipkeep_[^<]+)</code>.*", "$1");
        ApiClient client = new ApiClient(shipkeep, secret);
        assertThat(client.get("/me").statusCode()).isEqualTo(200);
        String form = shipkeep.get("token-owner", "/profile").body();
        String url = form.replaceAll("(?s).*(/profile/tokens/\\d+/revocation).*", "$1");
        assertThat(shipkeep.post("manager", url, Map.of()).statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(shipkeep.post("token-owner", url, Map.of()).statusCode()).isEqualTo(303);
        assertThat(client.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void accountsArePagedWithinTheScope() {
        ApiClient manager = ApiClient.of(shipkeep, "manager");
        HttpResponse<String> first = manager.get("/accounts?limit=1&unit=JS");
        assertThat(ApiClient.json(first).get("items").size()).isEqualTo(1);
        assertThat(first.body()).contains("金陵丝绸").doesNotContain("龙井茶业");
        String next = ApiClient.json(first).get("next").asString("");
        if (!next.isEmpty()) {
            assertThat(next).startsWith("/api/v1/accounts?").contains("limit=1").contains("after=" + World.SILK);
        }
        assertThat(manager.get("/accounts/" + World.SILK).statusCode()).isEqualTo(200);
        assertThat(manager.get("/accounts/" + World.TEA).statusCode()).isEqualTo(404);
        assertThat(manager.get("/accounts/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void theDocumentationIsForStaff() {
        assertThat(shipkeep.get(null, "/api/openapi").statusCode()).isEqualTo(303);
        assertThat(shipkeep.get(null, "/api/docs").statusCode()).isEqualTo(303);
        assertThat(shipkeep.get("manager", "/api/openapi").statusCode()).isEqualTo(200);
    }
}

package dev.shipkeep.api;

import dev.shipkeep.Running;
import dev.shipkeep.organization.TestPeople;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Running shipkeep;
    private final String token;

    ApiClient(Running shipkeep, String token) {
        this.shipkeep = shipkeep;
        this.token = token;
    }

    static ApiClient of(Running shipkeep, String username) {
        return new ApiClient(shipkeep, TestPeople.token(shipkeep, username));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(shipkeep.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path) {
        return shipkeep.send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    HttpResponse<String> post(String path, String body, String key) {
        return shipkeep.send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Posts what replaces the version that was read. */
    HttpResponse<String> replace(String path, String tag, String body) {
        return shipkeep.send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> patch(String path, String tag, String body) {
        return shipkeep.send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> delete(String path, String tag) {
        return shipkeep.send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .DELETE()
                .build());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

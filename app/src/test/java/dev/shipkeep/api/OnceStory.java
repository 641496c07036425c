package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program that repeats a write has written once, and two that change the same thing do not overwrite each other. */
class OnceStory {

    private final Running shipkeep = Running.shipkeep();
    private final ApiClient manager = ApiClient.of(shipkeep, "manager");

    private static String draft(String code) {
        return "{\"code\": \"%s\", \"name\": \"接口客户%s\", \"unit\": \"JS-NJ-1-A\"}".formatted(code, code);
    }

    private long count(String code) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT count(*) FROM account.account WHERE code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private String createdPath(String code) {
        HttpResponse<String> created = manager.post("/accounts", draft(code));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return ApiClient.header(created, "Location").substring("/api/v1".length());
    }

    @Test
    void theSameWriteTwiceIsOne() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = manager.post("/accounts", draft("ONCE-1"), key);
        HttpResponse<String> second = manager.post("/accounts", draft("ONCE-1"), key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(ApiClient.header(second, "Location")).isEqualTo(ApiClient.header(first, "Location"));
        assertThat(ApiClient.header(second, "ETag")).isEqualTo(ApiClient.header(first, "ETag"));
        assertThat(ApiClient.header(second, "Idempotency-Replayed")).isEqualTo("true");
        assertThat(count("ONCE-1")).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToOneRequest() {
        String key = UUID.randomUUID().toString();
        manager.post("/accounts", draft("ONCE-2"), key);
        HttpResponse<String> other = manager.post("/accounts", draft("ONCE-3"), key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotencyKeyReused");
        assertThat(count("ONCE-3")).isZero();
    }

    @Test
    void aKeyOfSomebodyElseIsAnotherKey() {
        String key = UUID.randomUUID().toString();
        manager.post("/accounts", draft("ONCE-4"), key);
        HttpResponse<String> other = ApiClient.of(shipkeep, "administrator").post("/accounts", draft("ONCE-5"), key);
        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void manyAtOnceAreOneAndTheOthersAreToldToWait() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<Integer>> same = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            same.add(() -> manager.post("/accounts", draft("ONCE-6"), key).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> answer : threads.invokeAll(same)) {
                answers.add(answer.get());
            }
        }
        Map<Integer, Long> byStatus =
                answers.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(byStatus.keySet()).isSubsetOf(201, 409);
        assertThat(byStatus).containsKey(201);
        assertThat(count("ONCE-6")).isEqualTo(1);
    }

    @Test
    void aRefusedWriteMayBeCorrectedUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> refused = manager.post("/accounts", "{\"code\": \"ONCE-7\", \"name\": \"\"}", key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(ApiClient.json(refused).get("errors").get(0).get("field").asString())
                .isEqualTo("name");
        assertThat(manager.post("/accounts", draft("ONCE-7"), key).statusCode()).isEqualTo(201);
    }

    @Test
    void aWriteWithoutAKeyIsRefused() {
        HttpResponse<String> answer = shipkeep.send(manager.request("/accounts")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(draft("ONCE-8")))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("idempotencyKeyMissing");
        assertThat(count("ONCE-8")).isZero();
    }

    @Test
    void theSecondOfTwoProgramsIsTold() {
        String path = createdPath("ONCE-9");
        String tag = ApiClient.header(manager.get(path), "ETag");
        HttpResponse<String> first = manager.patch(path, tag, "{\"name\": \"先改\", \"note\": \"电话确认\"}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(manager.patch(path, tag, "{\"name\": \"后改\"}").statusCode()).isEqualTo(412);
        assertThat(ApiClient.json(manager.get(path)).get("name").asString()).isEqualTo("先改");
        String now = ApiClient.header(first, "ETag");
        HttpResponse<String> emptied = manager.patch(path, now, "{\"note\": null}");
        assertThat(ApiClient.json(emptied).get("note").isNull()).isTrue();
        assertThat(ApiClient.json(emptied).get("name").asString()).isEqualTo("先改");
        HttpResponse<String> unknown = manager.patch(path, ApiClient.header(emptied, "ETag"), "{\"nmae\": \"错\"}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("nmae");
        HttpResponse<String> blind = manager.patch(path, "*", "{\"name\": \"盲改\"}");
        assertThat(blind.statusCode()).isEqualTo(428);
    }

    @Test
    void contactsAreMaskedInListsAndPutAsideNotDeleted() {
        String path = createdPath("ONCE-10");
        HttpResponse<String> created = manager.post(
                path + "/contacts", "{\"name\": \"王芳\", \"phone\": \"13800138000\", \"role\": \"decides\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String contact = ApiClient.header(created, "Location").substring("/api/v1".length());
        assertThat(manager.get(path + "/contacts").body()).contains("王芳").doesNotContain("13800138000");
        assertThat(manager.get(contact).body()).contains("13800138000");
        HttpResponse<String> changed =
                manager.patch(contact, ApiClient.header(created, "ETag"), "{\"title\": \"总经理\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(manager.get(contact).body()).contains("13800138000").contains("总经理");
        assertThat(manager.delete(contact, ApiClient.header(created, "ETag")).statusCode())
                .isEqualTo(412);
        assertThat(manager.delete(contact, ApiClient.header(changed, "ETag")).statusCode())
                .isEqualTo(204);
        assertThat(ApiClient.json(manager.get(contact)).get("active").asBoolean())
                .isFalse();
    }

    @Test
    void whatIsOutOfScopeDoesNotExistForAnyWrite() {
        String tea = "/accounts/" + World.TEA;
        String before = ApiClient.of(shipkeep, "administrator").get(tea).body();
        assertThat(List.of(
                        manager.patch(tea, "\"0\"", "{\"name\": \"抢\"}").statusCode(),
                        manager.post(tea + "/handover", "{\"owner\": \"T-manager\", \"reason\": \"抢\"}")
                                .statusCode(),
                        manager.post(tea + "/contacts", "{\"name\": \"抢\"}").statusCode(),
                        manager.patch(tea + "/contacts/1", "\"0\"", "{}").statusCode(),
                        manager.delete(tea + "/contacts/1", "\"0\"").statusCode()))
                .containsOnly(404);
        assertThat(ApiClient.of(shipkeep, "administrator").get(tea).body()).isEqualTo(before);
    }

    @Test
    void brokenBodiesAreTheClientsFault() {
        assertThat(manager.post("/accounts", "{\"name\": ").statusCode()).isEqualTo(400);
        assertThat(manager.post("/accounts", "[]").statusCode()).isEqualTo(400);
        assertThat(manager.post("/accounts", "{\"name\": \"零\\u0000字符\"}").statusCode())
                .isEqualTo(400);
        assertThat(manager.post("/accounts", "{\"name\": \"" + "x".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }
}

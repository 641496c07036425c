package dev.shipkeep.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.access.Permission;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks every address of the application as every role, and as nobody: nothing fails, nobody gets in without a sign-in,
 * no role beyond its permissions, nobody to a row out of scope, and no name of one leaks into any page.
 */
class EveryUrlEveryRoleTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final WalkWorld WORLD = WalkWorld.create(SHIPKEEP);
    private static final Rows ROWS = new Rows(WORLD);
    private static final List<Mapping> MAPPINGS = Mappings.all(SHIPKEEP);

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private static Set<Permission> permissions(String person) {
        return SHIPKEEP.person(person).permissions();
    }

    private void expect(boolean right, String who, Mapping mapping, String url, HttpResponse<String> answer) {
        if (!right) {
            wrong.add("%s: %s %s → %d".formatted(who, mapping.method(), url, answer.statusCode()));
        }
    }

    @Test
    void everyAddressWithARowSaysWhichRowsAreForeign() {
        assertThat(MAPPINGS.stream().filter(mapping -> !Rows.isKnown(mapping)).map(Mapping::name))
                .as("addresses that Rows does not know")
                .isEmpty();
        assertThat(MAPPINGS).hasSizeGreaterThan(80);
    }

    @Test
    void nobodyGetsInWithoutASignIn() {
        for (Mapping mapping : MAPPINGS) {
            String url = Rows.missing(mapping);
            HttpResponse<String> answer = send(null, mapping, url);
            boolean refused = mapping.isApi()
                    ? answer.statusCode() == 401
                    : answer.statusCode() == 303
                            && answer.headers()
                                    .firstValue("Location")
                                    .orElse("")
                                    .startsWith("/sign-in");
            expect(mapping.isOpen() ? answer.statusCode() < 500 : refused, "nobody", mapping, url, answer);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRoleGetsBeyondItsPermissions() {
        for (String person : WORLD.people()) {
            for (Mapping mapping : MAPPINGS) {
                if (!mapping.isOpen() && !mapping.admits(permissions(person))) {
                    String url = Rows.missing(mapping);
                    HttpResponse<String> answer = send(person, mapping, url);
                    expect(answer.statusCode() == 403, person, mapping, url, answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everythingThatMayBeReadIsReadWithoutFailureAndWithoutForeignNames() {
        for (String person : WORLD.people()) {
            List<String> secrets = WORLD.secretsFor(person);
            for (Mapping mapping : readable(person)) {
                for (String url : ROWS.visible(mapping, person)) {
                    HttpResponse<String> answer = send(person, mapping, withQuery(mapping, url));
                    expect(answer.statusCode() < 500, person, mapping, url, answer);
                    expect(secrets.stream().noneMatch(answer.body()::contains), person + " leak", mapping, url, answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsOutOfSightDoesNotExist() {
        for (String person : WORLD.people()) {
            List<String> secrets = WORLD.secretsFor(person);
            for (Mapping mapping : readable(person)) {
                for (String url : ROWS.foreign(mapping, person)) {
                    HttpResponse<String> answer = send(person, mapping, withQuery(mapping, url));
                    expect(isAway(answer), person, mapping, url, answer);
                    expect(secrets.stream().noneMatch(answer.body()::contains), person + " leak", mapping, url, answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsOutOfSightCannotBeChanged() {
        Map<String, String> before = WORLD.snapshot();
        for (String person : WORLD.people()) {
            for (Mapping mapping : MAPPINGS) {
                if (!mapping.isRead() && !mapping.isOpen() && mapping.admits(permissions(person))) {
                    for (String url : ROWS.foreign(mapping, person)) {
                        HttpResponse<String> answer = send(person, mapping, url);
                        expect(isAway(answer), person, mapping, url, answer);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(WORLD.snapshot()).isEqualTo(before);
    }

    private static boolean isAway(HttpResponse<String> answer) {
        return answer.statusCode() == 404 || answer.statusCode() == 403;
    }

    private static List<Mapping> readable(String person) {
        return MAPPINGS.stream()
                .filter(mapping -> mapping.isRead() && !mapping.isOpen() && mapping.admits(permissions(person)))
                .toList();
    }

    private static String withQuery(Mapping mapping, String url) {
        String query = encode(mapping.requiredParameters());
        return query.isEmpty() ? url : url + "?" + query;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(@Nullable String person, Mapping mapping, String url) {
        if (mapping.isApi()) {
            return SHIPKEEP.send(api(person, mapping, url));
        }
        return mapping.isRead() ? SHIPKEEP.get(person, url) : SHIPKEEP.post(person, url, mapping.requiredParameters());
    }

    private HttpRequest api(@Nullable String person, Mapping mapping, String url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SHIPKEEP.address() + url))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"");
        if (person != null) {
            String token = tokens.computeIfAbsent(person, name -> TestPeople.token(SHIPKEEP, name));
            request.header("Authorization", "Bearer " + token);
        }
        if (mapping.isRead()) {
            return request.GET().build();
        }
        return request.header("Content-Type", contentType(mapping))
                .method(mapping.method().name(), BodyPublishers.ofString("{}"))
                .build();
    }

    private static String contentType(Mapping mapping) {
        boolean takesFile = mapping.pattern().equals("/api/v1/imports");
        return takesFile ? "text/csv" : "application/json";
    }
}

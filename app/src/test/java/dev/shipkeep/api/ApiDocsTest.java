package dev.shipkeep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document has every endpoint, in words, with what can go wrong. */
class ApiDocsTest {

    private final Running shipkeep = Running.shipkeep();

    private JsonNode document() {
        return ApiClient.json(shipkeep.get("manager", "/api/openapi"));
    }

    private Set<String> mapped() {
        Set<String> found = new TreeSet<>();
        shipkeep.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(ApiDocs.PREFIX))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> found.add(method.name() + " " + pattern))));
        return found;
    }

    @Test
    void everyEndpointIsInTheDocument() {
        Set<String> documented = new TreeSet<>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> !operation.getKey().equals("parameters"))
                .forEach(operation ->
                        documented.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(documented).isEqualTo(mapped());
    }

    @Test
    void everyEndpointHasWordsAndItsRefusals() {
        List<String> lacking = new ArrayList<>();
        document().get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    if (described.path("summary").asString("").isEmpty()) {
                        lacking.add(name + " summary: "
                                + ApiDocs.keyOf(
                                        HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT)),
                                        path.getKey()));
                    }
                    for (String status : List.of("401", "403", "422")) {
                        if (!described.path("responses").has(status)) {
                            lacking.add(name + " " + status);
                        }
                    }
                }));
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyResourceHasWords() {
        document().get("tags").forEach(tag -> assertThat(tag.path("description").asString(""))
                .doesNotStartWith("api.tag."));
    }
}

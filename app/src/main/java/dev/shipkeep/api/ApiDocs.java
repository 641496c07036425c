package dev.shipkeep.api;

import dev.shipkeep.platform.page.Words;
import dev.shipkeep.platform.page.WordsCatalog;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The OpenAPI document: read from the controllers, with the words of the message files in the language of who reads it.
 * The key of an operation's texts is its method and path, e.g. {@code api.get.accounts.id}.
 */
@Configuration
class ApiDocs {

    static final String PREFIX = "/api/v1/";

    private static final String BEARER = "token";
    private static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE);

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .servers(List.of(new Server().url("/")))
                .info(new Info().version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer"))
                        .addSchemas("Problem", problem()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static Schema<?> problem() {
        ObjectSchema error = new ObjectSchema();
        error.addProperty("field", new StringSchema().example("name"));
        error.addProperty("message", new StringSchema());
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().example("urn:shipkeep:problem:invalid"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new Schema<Integer>().type("integer").example(422));
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().example("/api/v1/accounts"));
        problem.addProperty("errors", new Schema<Object>().type("array").items(error));
        return problem;
    }

    @Bean
    OpenApiLocaleCustomizer apiWords(WordsCatalog catalog) {
        return (document, locale) -> describe(document, catalog.of(locale));
    }

    private static void describe(OpenAPI document, Words words) {
        document.getInfo().title(words.say("api.title")).description(words.say("api.description"));
        document.getComponents()
                .getSecuritySchemes()
                .values()
                .forEach(scheme -> scheme.description(words.say("api.token")));
        Set<String> tags = new TreeSet<>();
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            String resource = path.substring(PREFIX.length()).split("/")[0];
            tags.add(resource);
            describe(operation, method, path, words);
            operation.tags(List.of(resource));
        }));
        document.tags(tags.stream()
                .map(tag -> new Tag().name(tag).description(words.say("api.tag." + tag)))
                .toList());
    }

    private static void describe(Operation operation, HttpMethod method, String path, Words words) {
        String key = keyOf(method, path);
        operation.operationId(key.substring("api.".length()).replace('.', '_'));
        operation.summary(words.has(key) ? words.say(key) : null);
        operation.description(words.has(key + ".text") ? words.say(key + ".text") : null);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, words));
        }
        if (WRITES.contains(method)) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name(IdempotencyFilter.HEADER)
                    .required(true)
                    .schema(new StringSchema().maxLength(100))
                    .example("5f0c9a52-order-20261111-17")
                    .description(words.say("api.parameter.Idempotency-Key")));
        }
        refusals(method, path, operation)
                .forEach((status, word) ->
                        operation.getResponses().addApiResponse(status, problem(words.say("api.answer." + word))));
    }

    private static void describe(Parameter parameter, Words words) {
        String key = "api.parameter." + parameter.getName();
        if (words.has(key)) {
            parameter.description(words.say(key));
        }
    }

    /** Which refusals an operation knows, by the last part of their text's key. */
    private static Map<String, String> refusals(HttpMethod method, String path, Operation operation) {
        if (operation.getResponses() == null) {
            operation.responses(new ApiResponses());
        }
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("401", "notSignedIn");
        refusals.put("403", "notAllowed");
        if (path.contains("{")) {
            refusals.put("404", "notFound");
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        if (conditional) {
            refusals.put("412", "versionOutdated");
            refusals.put("428", "versionMissing");
        }
        if (WRITES.contains(method)) {
            refusals.put("400", "badRequest");
            refusals.put("409", "inProgress");
        }
        refusals.put("422", "invalid");
        refusals.put("429", "tooManyRequests");
        return refusals;
    }

    private static ApiResponse problem(String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    static String keyOf(HttpMethod method, String path) {
        String parts = path.substring(PREFIX.length())
                .replace("{", "")
                .replace("}", "")
                .replace('/', '.');
        return "api." + method.name().toLowerCase(Locale.ROOT) + "." + parts;
    }
}

package dev.shipkeep.lead;

import dev.shipkeep.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Forms of leads, and what became of them. */
public final class TestLeads {

    private TestLeads() {}

    /** A form with a key of its own. */
    public static Map<String, String> form(String name, String... more) {
        Map<String, String> form = new HashMap<>();
        form.put("clientKey", UUID.randomUUID().toString());
        form.put("name", name);
        form.put("lawfulBasis", "consent");
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    /** Sends a form and gives the id of the lead. */
    public static long bring(Running shipkeep, String username, Map<String, String> form) {
        HttpResponse<String> answer = shipkeep.post(username, "/leads", form);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return idOf(answer);
    }

    /** Posts a form: names and values in turn. */
    public static HttpResponse<String> send(Running shipkeep, String username, String path, String... form) {
        return shipkeep.post(username, path, fields(form));
    }

    /** Posts a form with several ids. */
    public static HttpResponse<String> sendMany(
            Running shipkeep, String username, String path, List<Long> ids, String... form) {
        String all = ids.stream().map(Object::toString).collect(Collectors.joining(","));
        Map<String, String> fields = fields(form);
        fields.put("id", all);
        return shipkeep.post(username, path, fields);
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    public static long idOf(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Sends a form with photos. */
    public static HttpResponse<String> post(
            Running shipkeep, String username, Map<String, String> form, List<byte[]> photos) {
        String border = "border" + UUID.randomUUID();
        String fields = form.entrySet().stream()
                .map(entry -> "--" + border + "\r\nContent-Disposition: form-data; name=\"" + entry.getKey()
                        + "\"\r\n\r\n" + entry.getValue() + "\r\n")
                .collect(Collectors.joining());
        List<HttpRequest.BodyPublisher> parts = new java.util.ArrayList<>();
        parts.add(HttpRequest.BodyPublishers.ofString(fields));
        for (byte[] photo : photos) {
            parts.add(HttpRequest.BodyPublishers.ofString("--" + border
                    + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"card.jpg\"\r\n"
                    + "Content-Type: image/jpeg\r\n\r\n"));
            parts.add(HttpRequest.BodyPublishers.ofByteArray(photo));
            parts.add(HttpRequest.BodyPublishers.ofString("\r\n"));
        }
        parts.add(HttpRequest.BodyPublishers.ofString("--" + border + "--\r\n"));
        String csrf = UUID.randomUUID().toString();
        return shipkeep.send(shipkeep.request(username, "/leads", "XSRF-TOKEN=" + csrf)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("X-CSRF-TOKEN", masked(csrf))
                .POST(HttpRequest.BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new)))
                .build());
    }

    static String masked(String csrf) {
        byte[] token = csrf.getBytes(StandardCharsets.UTF_8);
        byte[] masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return java.util.Base64.getUrlEncoder().encodeToString(masked);
    }

    public static String state(Running shipkeep, long id) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT state FROM lead.lead WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }
}

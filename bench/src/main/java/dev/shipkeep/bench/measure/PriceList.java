package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.application.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the demo carrier's list of a thousand lanes into force, as a person does: card, sheet, activation. */
final class PriceList {

    private static final Path SHEET = Path.of("app/src/main/resources/demo/rate-cards/network-2026.csv");
    private static final String BOUNDARY = "shipkeep-bench";

    private PriceList() {}

    static void load(Pages pages) throws IOException {
        String card = pages.post(
                "/rate-cards",
                "application/x-www-form-urlencoded",
                "code=BENCH&name=Bench&kind=PRICE&carrier=&currency=CNY&general=true");
        String version = pages.post(
                pathOf(card) + "/versions",
                "multipart/form-data; boundary=" + BOUNDARY,
                field("from", "2020-01-01") + file(Files.readString(SHEET)) + "--" + BOUNDARY + "--\r\n");
        pages.post(pathOf(version) + "/activation");
    }

    private static String pathOf(String location) {
        return location.substring(location.indexOf("/rate-cards"));
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"network.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n";
    }
}

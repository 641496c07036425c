package dev.shipkeep.waybill;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Adds the parcels of the Olist file up with nothing of the application. */
final class OlistRecount {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<String, Long> sums = new HashMap<>();
    private final Map<String, Long> parcelsByShipper = new HashMap<>();

    private OlistRecount() {}

    static OlistRecount of(Path file) throws IOException {
        OlistRecount recount = new OlistRecount();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                recount.take(row.getFieldsAsMap());
            }
        }
        return recount;
    }

    private void take(Map<String, String> row) {
        Instant pickedUp = time(cell(row, "picked_up_at"));
        Instant booked = time(cell(row, "booked_at"));
        Instant known = pickedUp == null ? booked : pickedUp;
        Instant shipped = known == null ? time(cell(row, "handover_deadline")) : known;
        Instant delivered = time(cell(row, "delivered_at"));
        if (shipped == null
                || delivered != null && delivered.isBefore(shipped)
                || booked != null && Duration.between(booked, shipped).compareTo(Duration.ofDays(365)) > 0) {
            add("impossible", 1);
            return;
        }
        add("parcels", 1);
        parcelsByShipper.merge(cell(row, "shipper_id"), 1L, Long::sum);
        long freight = cents(cell(row, "freight"));
        add("freight", freight);
        add("declared", cents(cell(row, "declared_value")));
        long grams = cell(row, "weight_g").isEmpty() ? 0 : Long.parseLong(cell(row, "weight_g"));
        add("weighed", grams > 0 ? 1 : 0);
        add("grams", grams);
        add("destination", cell(row, "to_state").isEmpty() ? 0 : 1);
        String promised = cell(row, "promised_on");
        add("promised", promised.isEmpty() ? 0 : 1);
        String status = cell(row, "status");
        if (!status.equals("canceled") && !status.equals("unavailable")) {
            add("counted", 1);
            add("countedFreight", freight);
            takeDelivery(status, delivered, promised);
        }
    }

    private void takeDelivery(String status, @Nullable Instant delivered, String promised) {
        if (!status.equals("delivered")) {
            return;
        }
        add("delivered", 1);
        if (delivered != null && !promised.isEmpty()) {
            Instant dayAfter =
                    LocalDate.parse(promised).plusDays(1).atStartOfDay(ZONE).toInstant();
            add(delivered.isBefore(dayAfter) ? "onTime" : "late", 1);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static @Nullable Instant time(String text) {
        return text.isEmpty()
                ? null
                : LocalDateTime.parse(text, TIME).atZone(ZONE).toInstant();
    }

    private static long cents(String text) {
        return text.isEmpty() ? 0 : new BigDecimal(text).movePointRight(2).longValueExact();
    }

    private void add(String name, long amount) {
        sums.merge(name, amount, Long::sum);
    }

    private long get(String name) {
        return sums.getOrDefault(name, 0L);
    }

    long parcels() {
        return get("parcels");
    }

    /** Delivered before shipped, or shipped more than a year after it was booked. */
    long impossible() {
        return get("impossible");
    }

    long freightCents() {
        return get("freight");
    }

    long declaredCents() {
        return get("declared");
    }

    long weighed() {
        return get("weighed");
    }

    long weightGrams() {
        return get("grams");
    }

    long promised() {
        return get("promised");
    }

    long withDestination() {
        return get("destination");
    }

    /** Parcels that are not cancelled. */
    long counted() {
        return get("counted");
    }

    long countedFreightCents() {
        return get("countedFreight");
    }

    long delivered() {
        return get("delivered");
    }

    long onTime() {
        return get("onTime");
    }

    long late() {
        return get("late");
    }

    Map<String, Long> parcelsByShipper() {
        return parcelsByShipper;
    }
}

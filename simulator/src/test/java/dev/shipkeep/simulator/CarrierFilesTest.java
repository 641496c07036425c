package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same plan gives the same bytes; parts, later news and other sizes fit together. */
final class CarrierFilesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final CarrierPlan SMALL = CarrierPlan.of(LAST_DAY, 200, 20_000);
    private static final Carrier CARRIER = Carrier.generate(SMALL);

    @Test
    void namesTheColumnsAsTheImportKnowsThem() throws IOException {
        assertThat(firstLine(CARRIER::writeUnits)).isEqualTo("code,name,kind,parent_code,division_code");
        assertThat(firstLine(CARRIER::writePeople))
                .isEqualTo("staff_no,name,unit_code,roles,username,phone,email,active");
        assertThat(firstLine(CARRIER::writeAccounts))
                .isEqualTo("code,name,credit_code,industry,enterprise_type,life_stage,unit_code,owner_staff_no,"
                        + "parent_code,currency,address,division_code,contact_name,contact_title,contact_phone,"
                        + "contact_email,since");
        assertThat(firstLine(CARRIER::writeWaybills))
                .isEqualTo("waybill_no,order_no,shipper_code,product,booked_at,shipped_at,promised_at,delivered_at,"
                        + "status,news_at,origin_region,origin_city,destination_region,destination_city,pieces,"
                        + "weight_grams,length_mm,width_mm,height_mm,freight,cost,currency,declared_value,"
                        + "cod_amount,consignee_score");
    }

    @Test
    void repeatsItselfForASeed() throws IOException {
        Carrier again = Carrier.generate(SMALL);
        assertThat(CsvLines.bytes(again::writeUnits)).isEqualTo(CsvLines.bytes(CARRIER::writeUnits));
        assertThat(CsvLines.bytes(again::writePeople)).isEqualTo(CsvLines.bytes(CARRIER::writePeople));
        assertThat(CsvLines.bytes(again::writeAccounts)).isEqualTo(CsvLines.bytes(CARRIER::writeAccounts));
        assertThat(CsvLines.bytes(again::writeWaybills)).isEqualTo(CsvLines.bytes(CARRIER::writeWaybills));
    }

    @Test
    void differsForAnotherSeed() throws IOException {
        Carrier other = Carrier.generate(SMALL.withSeed(7));
        assertThat(CsvLines.bytes(other::writeAccounts)).isNotEqualTo(CsvLines.bytes(CARRIER::writeAccounts));
        assertThat(CsvLines.bytes(other::writeWaybills)).isNotEqualTo(CsvLines.bytes(CARRIER::writeWaybills));
    }

    @Test
    void givesTheWholeInParts() throws IOException {
        LocalDate middle = LocalDate.of(2026, 3, 1);
        List<CsvLines.Row> parts = new ArrayList<>();
        parts.addAll(CsvLines.list(out -> CARRIER.writeWaybills(out, SMALL.firstDay(), middle)));
        parts.addAll(CsvLines.list(out -> CARRIER.writeWaybills(out, middle.plusDays(1), LAST_DAY)));
        assertThat(parts).isEqualTo(CsvLines.list(CARRIER::writeWaybills));
    }

    @Test
    void writesNoParcelsOutsideItsLife() throws IOException {
        assertThat(CsvLines.list(out -> CARRIER.writeWaybills(out, LAST_DAY.plusDays(1), LAST_DAY.plusDays(30))))
                .isEmpty();
    }

    @Test
    void tellsNewsOfParcelsThatWereUnderWay() throws IOException {
        Map<String, String> before = statuses(CsvLines.list(CARRIER::writeWaybills));
        List<CsvLines.Row> news = CsvLines.list(out -> CARRIER.writeNews(out, LAST_DAY.plusDays(1)));
        assertThat(news).isNotEmpty();
        assertThat(before.keySet()).containsAll(statuses(news).keySet());
        Set<String> moved = news.stream()
                .filter(row -> !row.get("status").equals(before.get(row.get("waybill_no"))))
                .map(row -> row.get("waybill_no"))
                .collect(Collectors.toSet());
        assertThat(moved).hasSizeGreaterThan(news.size() * 8 / 10);
        assertThat(news).allSatisfy(row -> assertThat(row.get("news_at"))
                .isGreaterThanOrEqualTo("2026-11-21")
                .isLessThan("2026-11-22"));
    }

    @Test
    void arrivesAtTheSameStateByDailyNewsAsByOneFile() throws IOException {
        LocalDate from = LAST_DAY.minusDays(20);
        Map<String, CsvLines.Row> told = new HashMap<>();
        for (LocalDate day = from; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            LocalDate today = day;
            CsvLines.forEach(out -> CARRIER.writeNews(out, today), row -> told.put(row.get("waybill_no"), row));
            CsvLines.forEach(
                    out -> CARRIER.writeWaybills(out, today, today, today),
                    row -> told.put(row.get("waybill_no"), row));
        }
        CsvLines.forEach(out -> CARRIER.writeWaybills(out, from, LAST_DAY), row -> {
            CsvLines.Row daily = Objects.requireNonNull(told.get(row.get("waybill_no")));
            assertThat(daily.get("status")).isEqualTo(row.get("status"));
            assertThat(daily.get("weight_grams")).isEqualTo(row.get("weight_grams"));
            assertThat(daily.get("delivered_at")).isEqualTo(row.get("delivered_at"));
        });
    }

    @Test
    void correctsSomeWeights() throws IOException {
        Map<String, String> atOnce = new HashMap<>();
        CsvLines.forEach(
                out -> CARRIER.writeWaybills(out, LAST_DAY.minusDays(200), LAST_DAY),
                row -> atOnce.put(row.get("waybill_no"), row.get("weight_grams")));
        int corrected = 0;
        for (int back = 200; back > 100; back--) {
            LocalDate day = LAST_DAY.minusDays(back);
            for (CsvLines.Row row : CsvLines.list(out -> CARRIER.writeWaybills(out, day, day, day))) {
                corrected += row.get("weight_grams").equals(atOnce.get(row.get("waybill_no"))) ? 0 : 1;
            }
        }
        assertThat(corrected).isGreaterThan(3);
    }

    @Test
    void growsToOtherSizes() {
        for (int shippers : List.of(10, 50, 1_000, 20_000)) {
            Carrier carrier = Carrier.generate(CarrierPlan.of(LAST_DAY, shippers, shippers * 100L));
            assertThat(carrier.shippers()).hasSize(shippers);
            assertThat((double) carrier.parcelCount() / (shippers * 100L)).isBetween(0.9, 1.1);
        }
    }

    @Test
    void refusesPlansItCannotLive() {
        assertThatThrownBy(() -> CarrierPlan.of(LAST_DAY, 5, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CarrierPlan(1, LAST_DAY, 0, 8, 60, 300, 100, 1_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String firstLine(CsvLines.Writer writer) throws IOException {
        return new String(CsvLines.bytes(writer), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> statuses(List<CsvLines.Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get("waybill_no"), row -> row.get("status")));
    }
}

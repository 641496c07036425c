package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One pass over the demo carrier's 600 000 parcels, then questions about what was seen. */
final class CarrierParcelsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final Carrier DEMO = Carrier.generate(CarrierPlan.demo(LAST_DAY));

    private static final TreeMap<LocalDate, Integer> BY_DAY = new TreeMap<>();
    private static final Map<String, Integer> BY_SHIPPER = new HashMap<>();
    private static final Map<String, LocalDate> FIRST_SHIPPED = new HashMap<>();
    private static final Map<String, LocalDate> LAST_SHIPPED = new HashMap<>();
    private static final Map<String, Integer> BY_STATUS = new HashMap<>();
    private static final Map<String, int[]> LATE_BY_CITY_WEEK = new HashMap<>();
    private static final Set<String> NUMBERS = new HashSet<>();
    private static int parcels;
    private static int withoutWeight;
    private static int withoutCost;
    private static int inWrongOrder;
    private static int orderNumbersMisplaced;
    private static double freight;
    private static double cost;

    @BeforeAll
    static void readAllParcels() throws IOException {
        Set<String> onlineShops = new HashSet<>();
        for (Shipper shipper : DEMO.shippers()) {
            if (shipper.industry() == Industry.ECOMMERCE) {
                onlineShops.add(shipper.code());
            }
        }
        CsvLines.forEach(DEMO::writeWaybills, row -> {
            parcels++;
            NUMBERS.add(row.get("waybill_no"));
            LocalDate shipped = LocalDate.parse(row.get("shipped_at").substring(0, 10));
            BY_DAY.merge(shipped, 1, Integer::sum);
            BY_SHIPPER.merge(row.get("shipper_code"), 1, Integer::sum);
            FIRST_SHIPPED.putIfAbsent(row.get("shipper_code"), shipped);
            LAST_SHIPPED.put(row.get("shipper_code"), shipped);
            BY_STATUS.merge(row.get("status"), 1, Integer::sum);
            withoutWeight += row.get("weight_grams").isEmpty() ? 1 : 0;
            withoutCost += row.get("cost").isEmpty() ? 1 : 0;
            if (!row.get("cost").isEmpty()) {
                freight += Double.parseDouble(row.get("freight"));
                cost += Double.parseDouble(row.get("cost"));
            }
            boolean online = onlineShops.contains(row.get("shipper_code"));
            orderNumbersMisplaced += online == row.get("order_no").isEmpty() ? 1 : 0;
            checkTimes(row, shipped);
        });
    }

    private static void checkTimes(CsvLines.Row row, LocalDate shipped) {
        String shippedAt = row.get("shipped_at");
        String deliveredAt = row.get("delivered_at");
        boolean delivered = row.get("status").equals("delivered");
        boolean right = row.get("booked_at").compareTo(shippedAt) < 0
                && row.get("promised_at").compareTo(shippedAt) > 0
                && row.get("news_at").compareTo(shippedAt) >= 0
                && row.get("news_at").compareTo(LAST_DAY.plusDays(1).toString()) < 0
                && delivered == !deliveredAt.isEmpty()
                && (!delivered || deliveredAt.compareTo(shippedAt) > 0);
        inWrongOrder += right ? 0 : 1;
        if (delivered) {
            String key = row.get("origin_city") + " " + shipped.toEpochDay() / 7;
            int[] late = LATE_BY_CITY_WEEK.computeIfAbsent(key, city -> new int[2]);
            late[0]++;
            late[1] += deliveredAt.compareTo(row.get("promised_at")) > 0 ? 1 : 0;
        }
    }

    @Test
    void sendsAsManyParcelsAsPlanned() {
        assertThat(parcels).isBetween(582_000, 618_000);
        assertThat(DEMO.parcelCount()).isEqualTo(parcels);
    }

    @Test
    void numbersEveryParcelOnce() {
        assertThat(NUMBERS).hasSize(parcels).allMatch(number -> number.matches("SK\\d{12}"));
    }

    @Test
    void livesThroughEveryDayAndNotLonger() {
        assertThat(BY_DAY.firstKey()).isEqualTo(DEMO.plan().firstDay());
        assertThat(BY_DAY.lastKey()).isEqualTo(LAST_DAY);
        assertThat(BY_DAY).hasSize(549);
    }

    @Test
    void keepsTimesInOrder() {
        assertThat(inWrongOrder).isZero();
    }

    @Test
    void givesOrderNumbersToOnlineShopsOnly() {
        assertThat(orderNumbersMisplaced).isZero();
    }

    @Test
    void restsOnSundays() {
        Map<DayOfWeek, Integer> byWeekday = new HashMap<>();
        BY_DAY.forEach((day, count) -> byWeekday.merge(day.getDayOfWeek(), count, Integer::sum));
        assertThat(byWeekday.getOrDefault(DayOfWeek.SUNDAY, 0))
                .isLessThan(byWeekday.getOrDefault(DayOfWeek.TUESDAY, 0) * 8 / 10);
    }

    @Test
    void peaksOnShoppingFestivals() {
        assertThat(mean("2025-11-11", "2025-11-13")).isGreaterThan(1.6 * mean("2025-09-15", "2025-09-28"));
        assertThat(mean("2026-06-18", "2026-06-20")).isGreaterThan(1.4 * mean("2026-07-06", "2026-07-19"));
        assertThat(mean("2025-12-12", "2025-12-13")).isGreaterThan(1.2 * mean("2025-11-24", "2025-12-07"));
    }

    @Test
    void almostStopsAtSpringFestival() {
        assertThat(mean("2026-02-16", "2026-02-22")).isLessThan(0.25 * mean("2026-03-09", "2026-03-22"));
    }

    @Test
    void letsAFifthOfTheShippersCarryFourFifths() {
        List<Integer> counts = new ArrayList<>(BY_SHIPPER.values());
        counts.sort(Comparator.reverseOrder());
        int top = counts.subList(0, 500).stream().mapToInt(Integer::intValue).sum();
        assertThat((double) top / parcels).isBetween(0.75, 0.86);
        assertThat((double) counts.getFirst() / parcels).isBetween(0.02, 0.055);
    }

    @Test
    void hearsNothingFromSilentShippersAfterTheirStop() {
        List<Shipper> silent = DEMO.shippers().stream()
                .filter(shipper -> shipper.archetype() == Archetype.SILENT)
                .toList();
        assertThat(silent).hasSizeBetween(40, 120);
        assertThat(silent).allSatisfy(shipper -> assertThat(LAST_SHIPPED.getOrDefault(shipper.code(), LocalDate.MIN))
                .isBeforeOrEqualTo(String.valueOf(shipper.stopDate())));
        assertThat(silent.stream()
                        .filter(shipper -> LocalDate.parse(String.valueOf(shipper.stopDate()))
                                .isAfter(LAST_DAY.minusDays(61)))
                        .filter(shipper -> shipper.expectedYearlyParcels() > 1_000))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void meetsNewShippersInTheLastNinetyDays() {
        List<Shipper> arrived = DEMO.shippers().stream()
                .filter(shipper -> shipper.archetype() == Archetype.NEW)
                .filter(shipper -> FIRST_SHIPPED.containsKey(shipper.code()))
                .toList();
        assertThat(arrived).hasSizeGreaterThan(50);
        assertThat(arrived).allSatisfy(shipper -> {
            assertThat(FIRST_SHIPPED.get(shipper.code())).isAfter(LAST_DAY.minusDays(90));
            assertThat(shipper.since()).isBeforeOrEqualTo(FIRST_SHIPPED.get(shipper.code()));
        });
    }

    @Test
    void expectsWhatShippersReallySend() {
        double expected = 0;
        for (Shipper shipper : DEMO.shippers()) {
            expected += shipper.expectedYearlyParcels();
        }
        int sent = BY_DAY.tailMap(LAST_DAY.minusDays(364)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(expected / sent).isBetween(0.97, 1.03);
    }

    @Test
    void leavesTheLastDaysInTransit() {
        assertThat(BY_STATUS)
                .containsOnlyKeys(
                        "picked_up",
                        "in_transit",
                        "out_for_delivery",
                        "delivered",
                        "returned",
                        "lost",
                        "damaged",
                        "refused",
                        "cancelled",
                        "problem");
        assertThat(BY_STATUS.get("in_transit")).isGreaterThan(1_000);
        assertThat(BY_STATUS.get("delivered")).isGreaterThan(parcels * 95 / 100);
    }

    @Test
    void leavesHonestGaps() {
        assertThat((double) withoutWeight / parcels).isBetween(0.008, 0.012);
        assertThat((double) withoutCost / parcels).isBetween(0.017, 0.023);
    }

    @Test
    void earnsMoneyAsAWhole() {
        assertThat(cost / freight).isBetween(0.65, 0.9);
    }

    @Test
    void isLateInBadWeeksOfSomePlaces() {
        List<Double> shares = LATE_BY_CITY_WEEK.values().stream()
                .filter(late -> late[0] >= 100)
                .map(late -> (double) late[1] / late[0])
                .sorted()
                .toList();
        double median = shares.get(shares.size() / 2);
        double worst = shares.get(shares.size() * 99 / 100);
        assertThat(median).isBetween(0.01, 0.08);
        assertThat(worst).isGreaterThan(2.5 * median);
    }

    private static double mean(String from, String to) {
        return BY_DAY.subMap(LocalDate.parse(from), true, LocalDate.parse(to), true).values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }
}

package dev.shipkeep.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.account.AccountMoved;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.DaySeries;
import dev.shipkeep.waybill.DailyFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;

/** Facts are the sums of the parcels, whatever happened, in whatever order, to the end or not. */
class FactsProperties {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final TestShippers SHIPPERS = new TestShippers();
    private static final Long[] UNITS = {
        SHIPPERS.createUnit(7_001, "FP-U0", World.NANJING_STATION),
        SHIPPERS.createUnit(7_002, "FP-U1", World.HANGZHOU_STATION)
    };
    private static final Long[] ACCOUNTS = {
        SHIPPERS.create("FP-0", UNITS[0]), SHIPPERS.create("FP-1", UNITS[0]), SHIPPERS.create("FP-2", UNITS[1])
    };
    private static final Long[] TWINS = {SHIPPERS.create("FP-A", UNITS[0]), SHIPPERS.create("FP-B", UNITS[1])};

    private final TestFile file = new TestFile();
    private final FactsRecount recount = new FactsRecount();
    private final int[] unitOf = {0, 0, 1};

    /** One thing that can happen. */
    sealed interface Step {}

    record Load(List<Map<String, String>> rows, boolean committed) implements Step {}

    record Move(int account, int unit) implements Step {}

    record Merge(int survivor, int duplicate) implements Step {}

    record Undo() implements Step {}

    record Settle() implements Step {}

    @BeforeTry
    void forgetParcels() {
        SHIPKEEP.asSystem(() -> {
            for (String table : List.of(
                    "waybill",
                    "waybill_number",
                    "waybill_event",
                    "account_day",
                    "account_lane_month",
                    "lane_mark",
                    "account_series",
                    "series_mark")) {
                SHIPKEEP.jdbc()
                        .sql("DELETE FROM waybill." + table + " WHERE account_id = ANY (?) OR account_id = ANY (?)")
                        .params(ACCOUNTS, TWINS)
                        .update();
            }
            for (String table : List.of("unit_day", "unit_lane_month")) {
                SHIPKEEP.jdbc()
                        .sql("DELETE FROM waybill." + table + " WHERE unit_id = ANY (?)")
                        .param(UNITS)
                        .update();
            }
            SHIPKEEP.jdbc()
                    .sql("UPDATE account.shipper_code SET account_id = home_account_id WHERE home_account_id = ANY (?)")
                    .param(ACCOUNTS)
                    .update();
            return true;
        });
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void factsEqualARecountAfterAnything(@ForAll("steps") List<Step> steps) {
        List<Merge> merges = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Load load when load.committed() -> file.load(load.rows());
                case Load load -> file.loadInVain(load.rows());
                case Move move -> move(move);
                case Merge merge -> merge(merge, merges);
                case Undo undo -> undo(merges);
                case Settle settle -> file.settle();
            }
        }
        file.settle();
        assertThat(recount.differencesOfAccounts(ACCOUNTS)).isEmpty();
        assertThat(recount.differencesOfUnits(UNITS)).isEmpty();
        assertThat(seriesOfAccounts()).isEqualTo(daysOfAccounts());
        assertThat(strayParcels()).isZero();
    }

    /** The first twin gets the rows in one batch, the second in batches of its own; they end up alike. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void whereAFileIsCutMakesNoDifference(@ForAll("oneShippersRows") List<Map<String, String>> rows, @ForAll int seed) {
        file.load(rows.stream().map(row -> ofTwin(row, "A")).toList());
        int from = 0;
        java.util.Random cuts = new java.util.Random(seed);
        while (from < rows.size()) {
            int until = Math.min(rows.size(), from + 1 + cuts.nextInt(4));
            file.load(rows.subList(from, until).stream()
                    .map(row -> ofTwin(row, "B"))
                    .toList());
            from = until;
        }
        assertThat(parcelsOfTwin(1)).isEqualTo(parcelsOfTwin(0));
        assertThat(eventsOfTwin(1)).isEqualTo(eventsOfTwin(0));
    }

    private void move(Move move) {
        AccountMoved event =
                new AccountMoved(ACCOUNTS[move.account()], "CNY", UNITS[unitOf[move.account()]], UNITS[move.unit()]);
        SHIPPERS.move(ACCOUNTS[move.account()], UNITS[move.unit()], event);
        unitOf[move.account()] = move.unit();
    }

    private static void merge(Merge merge, List<Merge> merges) {
        boolean possible = merges.stream()
                .noneMatch(other -> other.duplicate() == merge.survivor()
                        || other.duplicate() == merge.duplicate()
                        || other.survivor() == merge.duplicate());
        if (possible && merge.survivor() != merge.duplicate()) {
            long survivor = ACCOUNTS[merge.survivor()];
            long duplicate = ACCOUNTS[merge.duplicate()];
            SHIPPERS.lead(duplicate, survivor, new AccountMerged(survivor, duplicate));
            merges.add(merge);
        }
    }

    private static void undo(List<Merge> merges) {
        if (!merges.isEmpty()) {
            Merge last = merges.removeLast();
            long duplicate = ACCOUNTS[last.duplicate()];
            SHIPPERS.lead(duplicate, duplicate, new AccountMergeUndone(ACCOUNTS[last.survivor()], duplicate));
        }
    }

    /** What the packed series say: account, day, parcels and revenue. */
    private static List<String> seriesOfAccounts() {
        List<String> days = new ArrayList<>();
        SHIPKEEP.asSystem(() -> {
            SHIPKEEP.bean(DailyFacts.class).forEachAccount((accountId, series) -> {
                DaySeries.Days cursor = series.days();
                while (List.of(ACCOUNTS).contains(accountId) && cursor.next()) {
                    days.add("%d %s %s".formatted(accountId, LocalDate.ofEpochDay(cursor.day()), cursor.facts()));
                }
            });
            return true;
        });
        return days.stream().sorted().toList();
    }

    private static List<String> daysOfAccounts() {
        return SHIPKEEP
                .asSystem(() -> SHIPKEEP.jdbc()
                        .sql("""
                SELECT account_id, day, parcels, revenue_fen, costed_parcels, costed_revenue_fen, cost_fen,
                       weighed_parcels, weight_grams, delivered, on_time, late, lost, damaged, returned
                FROM waybill.account_day WHERE account_id = ANY (?)""")
                        .param(ACCOUNTS)
                        .query((row, number) -> "%d %s %s"
                                .formatted(
                                        row.getLong(1),
                                        row.getString(2),
                                        new DayFacts(
                                                row.getLong(3),
                                                row.getLong(4),
                                                row.getLong(5),
                                                row.getLong(6),
                                                row.getLong(7),
                                                row.getLong(8),
                                                row.getLong(9),
                                                row.getLong(10),
                                                row.getLong(11),
                                                row.getLong(12),
                                                row.getLong(13),
                                                row.getLong(14),
                                                row.getLong(15))))
                        .list())
                .stream()
                .sorted()
                .toList();
    }

    /** Parcels whose shipper code leads elsewhere, or of which the directory says something else. */
    private static long strayParcels() {
        return SHIPKEEP.asSystem(
                () -> SHIPKEEP.jdbc().sql("""
                SELECT count(*) FROM waybill.waybill
                    JOIN account.shipper_code ON shipper_code.id = waybill.shipper_code_id
                    LEFT JOIN waybill.waybill_number number ON number.waybill_no = waybill.waybill_no
                WHERE waybill.account_id = ANY (?)
                  AND (number.account_id, number.shipped_at, shipper_code.account_id)
                      IS DISTINCT FROM (waybill.account_id, waybill.shipped_at, waybill.account_id)""").param(ACCOUNTS).query(Long.class).single());
    }

    private static Map<String, String> ofTwin(Map<String, String> row, String twin) {
        Map<String, String> own = new HashMap<>(row);
        own.put("shipper_code", "FP-" + twin);
        own.put("waybill_no", twin + row.get("waybill_no"));
        return own;
    }

    private static List<String> parcelsOfTwin(int twin) {
        return ofTwin("""
                SELECT (substr(waybill_no, 2), status, shipped_at, promised_at, delivered_at, news_at, freight_fen,
                    cost_fen, weight_grams, origin_region, destination_region)::text
                FROM waybill.waybill WHERE account_id = ? ORDER BY 1""", twin);
    }

    private static List<String> eventsOfTwin(int twin) {
        return ofTwin("""
                SELECT (substr(waybill_no, 2), happened_at, status)::text
                FROM waybill.waybill_event WHERE account_id = ? ORDER BY 1""", twin);
    }

    private static List<String> ofTwin(String sql, int twin) {
        return SHIPKEEP.asSystem(() ->
                SHIPKEEP.jdbc().sql(sql).param(TWINS[twin]).query(String.class).list());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> load = Combinators.combine(
                        rows(3).list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(4, true), net.jqwik.api.Tuple.of(1, false)))
                .as(Load::new);
        Arbitrary<Step> move = Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.of(0, 1))
                .as(Move::new);
        Arbitrary<Step> merge = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as(Merge::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, load),
                        net.jqwik.api.Tuple.of(1, move),
                        net.jqwik.api.Tuple.of(1, merge),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(new Undo())),
                        net.jqwik.api.Tuple.of(2, Arbitraries.just(new Settle())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> oneShippersRows() {
        return rows(1).list().ofMinSize(2).ofMaxSize(15);
    }

    private static Arbitrary<Map<String, String>> rows(int shippers) {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 5);
        Arbitrary<Integer> shipper = Arbitraries.integers().between(0, shippers - 1);
        Arbitrary<Integer> shippedDay = Arbitraries.integers().between(27, 33);
        Arbitrary<Integer> newsHour = Arbitraries.integers().between(0, 5);
        Arbitrary<String> status =
                Arbitraries.of("in_transit", "delivered", "delivered", "lost", "damaged", "returned", "cancelled", "");
        Arbitrary<Integer> coin = Arbitraries.integers().between(0, 63);
        return Combinators.combine(number, shipper, shippedDay, newsHour, status, coin)
                .as(FactsProperties::row);
    }

    /** @param coin decides by its bits which values are given */
    private static Map<String, String> row(
            int number, int shipper, int shippedDay, int newsHour, String status, int coin) {
        String day = shippedDay > 31 ? "2026-02-0" + (shippedDay - 31) : "2026-01-" + shippedDay;
        Map<String, String> row = new HashMap<>();
        row.put("waybill_no", "FP" + number);
        row.put("shipper_code", "FP-" + shipper);
        row.put("shipped_at", day + ((coin & 1) == 0 ? " 00:00" : " 23:59"));
        row.put("freight", (coin & 2) == 0 ? "10.01" : "20.02");
        row.put("status", status);
        row.put("news_at", "2026-02-10 0" + newsHour + ":00");
        row.put("promised_at", (coin & 4) == 0 ? "" : "2026-02-05");
        row.put("delivered_at", (coin & 8) == 0 ? "" : (coin & 1) == 0 ? "2026-02-05 23:59" : "2026-02-06 00:00");
        row.put("cost", (coin & 16) == 0 ? "" : "5.55");
        row.put("weight_grams", (coin & 32) == 0 ? "" : "300g");
        row.put("origin_region", (coin & 2) == 0 ? "" : "江苏省");
        row.put("destination_region", (coin & 4) == 0 ? "" : (coin & 8) == 0 ? "广东省" : "SP");
        return row;
    }
}

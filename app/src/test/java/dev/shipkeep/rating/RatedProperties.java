package dev.shipkeep.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.rating.work.RatingWorker;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever happens in whatever order, the books say what a slow count of the parcels says. */
class RatedProperties {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final TestRating TEST = new TestRating("AUD");
    private static final Long[] ACCOUNTS = {TEST.account("RP-0"), TEST.account("RP-1")};
    private static final Long[] TWINS = {TEST.account("RP-A"), TEST.account("RP-B")};

    static {
        TEST.priced(LocalDate.of(2026, 1, 30), null);
    }

    private final SlowAmounts slow = new SlowAmounts();

    /** One thing that can happen. */
    sealed interface Step {}

    record Load(List<Map<String, String>> rows, boolean committed) implements Step {}

    record Merge() implements Step {}

    record Undo() implements Step {}

    record Settle() implements Step {}

    record SettleTwice() implements Step {}

    @BeforeTry
    void forget() {
        TEST.settle();
        new TestShippers().lead(ACCOUNTS[1], ACCOUNTS[1], new AccountMergeUndone(ACCOUNTS[0], ACCOUNTS[1]));
        SHIPKEEP.asSystem(() -> {
            for (String table : List.of(
                    "waybill.waybill",
                    "waybill.waybill_number",
                    "waybill.waybill_event",
                    "waybill.account_day",
                    "rating.rated_parcel",
                    "rating.rated_day",
                    "rating.waiting_parcel")) {
                SHIPKEEP.jdbc()
                        .sql("DELETE FROM " + table + " WHERE account_id = ANY (?) OR account_id = ANY (?)")
                        .params(ACCOUNTS, TWINS)
                        .update();
            }
            return true;
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void theBooksEqualASlowCountAfterAnything(@ForAll("steps") List<Step> steps) {
        boolean merged = false;
        for (Step step : steps) {
            switch (step) {
                case Load load when load.committed() -> TEST.load(load.rows());
                case Load load -> TEST.loadInVain(load.rows());
                case Settle settle -> TEST.settle();
                case SettleTwice twice -> settleInTwo();
                case Merge merge -> merged = merged || merge();
                case Undo undo -> merged = merged && undo();
            }
        }
        TEST.settle();
        assertThat(TEST.rated(ACCOUNTS)).isEqualTo(slow.rated(ACCOUNTS));
        assertThat(TEST.waiting(ACCOUNTS)).isEqualTo(slow.waiting(ACCOUNTS));
        assertThat(TEST.wrongDays(ACCOUNTS)).isEmpty();
        assertThat(TEST.rated(ACCOUNTS)).noneMatch(line -> line.contains(" -"));
    }

    /** The first twin gets the rows in one batch, the second piece by piece with the worker at it in between. */
    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void neitherOrderOfWorkNorSplittingMatters(
            @ForAll("oneShippersRows") List<Map<String, String>> rows, @ForAll int seed) {
        TEST.load(rows.stream().map(row -> ofTwin(row, "A")).toList());
        java.util.Random cuts = new java.util.Random(seed);
        int from = 0;
        while (from < rows.size()) {
            int until = Math.min(rows.size(), from + 1 + cuts.nextInt(4));
            TEST.load(rows.subList(from, until).stream()
                    .map(row -> ofTwin(row, "B"))
                    .toList());
            if (cuts.nextBoolean()) {
                TEST.settle();
            }
            from = until;
        }
        TEST.settle();
        assertThat(withoutTwin(TEST.rated(TWINS[1]))).isEqualTo(withoutTwin(TEST.rated(TWINS[0])));
        assertThat(withoutTwin(TEST.waiting(TWINS[1]))).isEqualTo(withoutTwin(TEST.waiting(TWINS[0])));
    }

    private static List<String> withoutTwin(List<String> lines) {
        return lines.stream().map(line -> line.substring(1)).toList();
    }

    private static Map<String, String> ofTwin(Map<String, String> row, String twin) {
        Map<String, String> own = new HashMap<>(row);
        own.put("shipper_code", "RP-" + twin);
        own.put("waybill_no", twin + row.get("waybill_no"));
        return own;
    }

    /** Two workers at once, and the application's own may be the third. */
    private static void settleInTwo() {
        RatingWorker worker = SHIPKEEP.bean(RatingWorker.class);
        AtomicBoolean stop = new AtomicBoolean();
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            workers.add(CompletableFuture.runAsync(() -> worker.rateMarked(stop::get)));
        }
        workers.forEach(CompletableFuture::join);
    }

    private static boolean merge() {
        new TestShippers().lead(ACCOUNTS[1], ACCOUNTS[0], new AccountMerged(ACCOUNTS[0], ACCOUNTS[1]));
        return true;
    }

    private static boolean undo() {
        new TestShippers().lead(ACCOUNTS[1], ACCOUNTS[1], new AccountMergeUndone(ACCOUNTS[0], ACCOUNTS[1]));
        return false;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> load = Combinators.combine(
                        rows(2).list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(Load::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, load),
                        Tuple.of(1, Arbitraries.just(new Merge())),
                        Tuple.of(1, Arbitraries.just(new Undo())),
                        Tuple.of(2, Arbitraries.just(new Settle())),
                        Tuple.of(1, Arbitraries.just(new SettleTwice())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> oneShippersRows() {
        return rows(1).list().ofMinSize(2).ofMaxSize(15);
    }

    private static Arbitrary<Map<String, String>> rows(int shippers) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, shippers - 1),
                        Arbitraries.integers().between(28, 33),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("in_transit", "delivered", "cancelled", "booked", ""),
                        Arbitraries.integers().between(0, 127))
                .as(RatedProperties::row);
    }

    /** @param coin decides by its bits which values are given */
    private static Map<String, String> row(
            int number, int shipper, int shippedDay, int newsHour, String status, int coin) {
        String day = shippedDay > 31 ? "2026-02-0" + (shippedDay - 31) : "2026-01-" + shippedDay;
        Map<String, String> row = TEST.row("RP-" + shipper, "RP" + number);
        row.put("shipped_at", day + ((coin & 1) == 0 ? " 00:00" : " 23:59"));
        row.put("news_at", "2026-02-10 0" + newsHour + ":00");
        row.put("status", status);
        row.put("weight_grams", (coin & 2) == 0 ? (coin & 4) == 0 ? "300g" : "2100g" : (coin & 4) == 0 ? "" : "7000g");
        row.put("destination_region", (coin & 8) == 0 ? "广东省" : (coin & 16) == 0 ? "浙江省" : "青海省");
        row.put("services", (coin & 32) == 0 ? "" : "改址,退回");
        row.put("declared_value", (coin & 64) == 0 ? "" : "250");
        return row;
    }
}

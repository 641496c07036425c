package dev.shipkeep.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.rating.work.RatingWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Some thousand parcels of some hundred accounts, with workers at it while they come in and change. */
class LargeBooksTest {

    private static final int ACCOUNTS = 60;
    private static final int PARCELS = 3_000;

    private final TestRating test = new TestRating("THB");
    private final SlowAmounts slow = new SlowAmounts();

    @Test
    void workersAtOnceNeitherDoubleNorLoseAnything() {
        test.priced(java.time.LocalDate.of(2026, 1, 30), null);
        Long[] accounts = new Long[ACCOUNTS];
        for (int number = 0; number < ACCOUNTS; number++) {
            accounts[number] = test.account("RL-" + number);
        }
        RatingWorker worker = Running.shipkeep().bean(RatingWorker.class);
        Random random = new Random(7);
        for (int round = 0; round < 3; round++) {
            List<CompletableFuture<Void>> workers = new ArrayList<>();
            for (int number = 0; number < 2; number++) {
                workers.add(CompletableFuture.runAsync(() -> {
                    for (int turn = 0; turn < 10; turn++) {
                        worker.rateMarked(() -> false);
                    }
                }));
            }
            for (int batch = 0; batch < 5; batch++) {
                test.load(rows(random, round, batch));
            }
            workers.forEach(CompletableFuture::join);
        }
        test.settle();
        assertThat(test.rated(accounts)).isEqualTo(slow.rated(accounts));
        assertThat(test.waiting(accounts)).isEqualTo(slow.waiting(accounts));
        assertThat(test.wrongDays(accounts)).isEmpty();
    }

    private List<Map<String, String>> rows(Random random, int round, int batch) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < PARCELS / 5; number++) {
            int parcel = random.nextInt(PARCELS);
            Map<String, String> row = test.row("RL-" + parcel % ACCOUNTS, "RL" + parcel);
            row.put("shipped_at", "2026-0" + (2 + random.nextInt(2)) + "-1" + random.nextInt(9) + " 12:00");
            row.put("news_at", "2026-05-1" + round + " 1" + batch + ":00");
            row.put("weight_grams", 100 + random.nextInt(9_000) + "g");
            row.put("services", random.nextBoolean() ? "退回" : "");
            row.put("status", random.nextInt(20) == 0 ? "cancelled" : "delivered");
            rows.add(row);
        }
        return rows;
    }
}

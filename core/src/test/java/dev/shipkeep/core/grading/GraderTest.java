package dev.shipkeep.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraderTest {
    static final LocalDate D = LocalDate.of(2026, 11, 20);

    @Test
    void splitsEightyFifteenFive() {
        List<AccountFigures> all = new ArrayList<>();
        long[] fen = {50, 30, 15, 5};
        for (int i = 0; i < 4; i++) {
            DayFacts w = new DayFacts(10, fen[i], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            all.add(new AccountFigures(i, "CNY", false, w, w, w, w, w, D.minusDays(900), D, 52, 300));
        }
        List<Grade> g = Grader.grade(D, all, GradingPolicy.DEFAULT);
        assertThat(g).extracting(Grade::abc).containsExactly(Abc.A, Abc.A, Abc.B, Abc.C);
    }
}

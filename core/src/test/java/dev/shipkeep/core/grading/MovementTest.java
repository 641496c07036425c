package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Lesson.grade;
import static dev.shipkeep.core.grading.TestAccount.account;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.grading.Movement.Aspect;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {
    @Test
    void listsWhoMovesFromWhereToWhere() {
        List<Grade> before = grade(account(1).sending(4_000), account(2));
        List<Grade> after = grade(account(2), account(1).sending(6_000));
        assertThat(Movement.between(before, after))
                .containsExactly(new Movement(1, Aspect.KEY_ACCOUNT, "NO", "VOLUME"));
    }

    @Test
    void isEmptyWhenNobodyMoves() {
        assertThat(Movement.between(grade(account(1), account(2)), grade(account(2), account(1))))
                .isEmpty();
    }

    @Test
    void listsWhoComesAndWhoGoes() {
        List<Movement> movements = Movement.between(grade(account(1)), grade(account(2)));
        assertThat(movements).hasSize(2 * Aspect.values().length);
        assertThat(movements.getFirst()).isEqualTo(new Movement(2, Aspect.KEY_ACCOUNT, null, "NO"));
        assertThat(movements.getLast()).isEqualTo(new Movement(1, Aspect.MOMENTUM, "STEADY", null));
    }

    @Test
    void previewsAChangeOfThresholds() {
        TestAccount[] all = {
            account(1).earning(50), account(2).earning(30), account(3).earning(20)
        };
        List<Movement> movements =
                Movement.between(grade(all), grade(GradingPolicy.DEFAULT.with("shareA", 7_900), all));
        assertThat(movements).contains(new Movement(2, Aspect.ABC, "A", "B"));
        assertThat(movements).extracting(Movement::accountId).containsOnly(2L);
    }
}

package dev.shipkeep.deal.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.deal.outcome.FollowUpSteps.FollowUpStep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plan of visits after signing is changed by whoever may, and every change can be traced. */
class FollowUpStepsTest {

    private static final String ADMINISTRATOR = "administrator";
    private static final String PATH = "/deals/follow-up";

    private final Running shipkeep = Running.shipkeep();

    private int set(String day, String way, String topics) {
        return shipkeep.post(
                        ADMINISTRATOR,
                        PATH,
                        Map.of("class", "c", "day", day, "way", way, "topicsZh", topics, "topicsEn", topics))
                .statusCode();
    }

    private int remove(long step) {
        return shipkeep.post(ADMINISTRATOR, PATH + "/removal", Map.of("step", Long.toString(step)))
                .statusCode();
    }

    private List<FollowUpStep> stepsOn(int day) {
        return shipkeep
                .as(ADMINISTRATOR, () -> shipkeep.bean(FollowUpSteps.class).list())
                .stream()
                .filter(step -> step.accountClass().equals("c") && step.day() == day)
                .toList();
    }

    private List<String> trail(long step) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                SELECT concat_ws(' ', action, coalesce(old_value ->> 'topicsEn', '-'), coalesce(new_value ->> 'topicsEn', '-'))
                FROM platform.audit_entry WHERE subject = 'followUpStep' AND subject_id = ? ORDER BY id""")
                .param(Long.toString(step))
                .query(String.class)
                .list());
    }

    @Test
    void everyChangeOfAStepSaysWhichOneWasWhatAndIsWhat() {
        assertThat(set("11", "CALL", "first")).isEqualTo(303);
        FollowUpStep step = stepsOn(11).getFirst();
        assertThat(set("11", "TO_CUSTOMER", "second")).isEqualTo(303);
        assertThat(set("11", "TO_CUSTOMER", "second")).isEqualTo(303);
        assertThat(remove(step.id())).isEqualTo(303);
        assertThat(stepsOn(11)).isEmpty();
        assertThat(trail(step.id())).containsExactly("create - first", "change first second", "delete second -");
    }

    @Test
    void aStepThatDoesNotExistCannotBeRemoved() {
        assertThat(remove(987_654_321)).isEqualTo(404);
        assertThat(trail(987_654_321)).isEmpty();
    }

    @Test
    void anUnknownKindOfContactIsRefused() {
        assertThat(set("12", "PIGEON", "letter")).isEqualTo(422);
        assertThat(stepsOn(12)).isEmpty();
    }
}

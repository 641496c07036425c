package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.deal.Clocks.Alarm;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who is told of a deal without progress, from which day on. */
class ClocksTest {

    @Test
    void everyClockStrikesOnItsDay() {
        Clocks clocks = new Clocks(3, 5, 7);
        assertThat(LongStream.rangeClosed(2, 8).mapToObj(clocks::alarmAfter))
                .containsExactly(
                        Alarm.NONE, Alarm.OWNER, Alarm.OWNER, Alarm.MANAGER, Alarm.MANAGER, Alarm.RISK, Alarm.RISK);
    }
}

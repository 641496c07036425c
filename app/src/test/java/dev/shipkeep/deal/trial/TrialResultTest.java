package dev.shipkeep.deal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A trial is judged by what was agreed: share on time, faults, and nothing under way. */
class TrialResultTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant PROMISED = NOW.minus(Duration.ofDays(1));

    private static final TrialParcel ON_TIME = parcel("delivered", PROMISED);
    private static final TrialParcel LATE = parcel("delivered", PROMISED.plusSeconds(1));
    private static final TrialParcel LOST = parcel("lost", null);

    private static TrialParcel parcel(String status, @Nullable Instant deliveredAt) {
        return new TrialParcel("T", "浙江省", status, PROMISED.minus(Duration.ofDays(1)), PROMISED, deliveredAt);
    }

    private static Trial agreed(int parcels, int onTimeBasisPoints, int faults) {
        LocalDate day = LocalDate.of(2026, 11, 18);
        return new Trial(1, day, day, parcels, onTimeBasisPoints, faults, "周决策", null, null, "");
    }

    private static TrialResult result(TrialParcel... parcels) {
        return TrialResult.of(Arrays.asList(parcels), NOW);
    }

    @Test
    void isReachedWithTheAgreedShareOnTimeAndNotBelow() {
        TrialResult threeOfFour = result(ON_TIME, ON_TIME, ON_TIME, LATE);
        assertThat(threeOfFour.onTimeBasisPoints()).isEqualTo(7_500);
        assertThat(threeOfFour.isReached(agreed(4, 7_500, 0))).isTrue();
        assertThat(threeOfFour.isReached(agreed(4, 7_501, 0))).isFalse();
    }

    @Test
    void faultsBeyondThoseAgreedFailItAndAreNotOnTime() {
        TrialResult oneLost = result(ON_TIME, ON_TIME, ON_TIME, LOST);
        assertThat(oneLost.onTimeBasisPoints()).isEqualTo(7_500);
        assertThat(oneLost.isReached(agreed(4, 5_000, 1))).isTrue();
        assertThat(oneLost.isReached(agreed(4, 5_000, 0))).isFalse();
        for (String status : new String[] {"damaged", "returned", "refused"}) {
            assertThat(result(parcel(status, PROMISED)).faults()).as(status).isOne();
        }
    }

    @Test
    void isNotJudgedWithParcelsUnderWayOrTooFew() {
        TrialParcel underWay = new TrialParcel("T", "浙江省", "in_transit", PROMISED, NOW.plus(Duration.ofHours(1)), null);
        assertThat(result(ON_TIME, underWay).isComplete(agreed(2, 5_000, 0))).isFalse();
        assertThat(result(ON_TIME, ON_TIME).isComplete(agreed(3, 5_000, 0))).isFalse();
        assertThat(result(ON_TIME, ON_TIME).isComplete(agreed(2, 5_000, 0))).isTrue();
    }

    @Test
    void whatShouldHaveArrivedCountsAsLate() {
        TrialResult overdue = result(ON_TIME, parcel("in_transit", null));
        assertThat(overdue.late()).isOne();
        assertThat(overdue.underWay()).isZero();
    }

    @Test
    void whatIsOverdueKeepsItOpenUntilItIsDeliveredOrKnownAsLost() {
        assertThat(result(ON_TIME, parcel("in_transit", null)).isComplete(agreed(2, 5_000, 0)))
                .isFalse();
        assertThat(result(ON_TIME, parcel("problem", null)).isComplete(agreed(2, 5_000, 0)))
                .isFalse();
        for (String status : new String[] {"lost", "returned", "refused", "damaged"}) {
            assertThat(result(ON_TIME, parcel(status, null)).isComplete(agreed(2, 5_000, 0)))
                    .as(status)
                    .isTrue();
        }
    }

    @Test
    void cancelledParcelsDoNotCountAndDeliveredOnesNeedNoTime() {
        TrialResult cancelled = result(ON_TIME, parcel("cancelled", null));
        assertThat(cancelled.parcels()).isOne();
        assertThat(cancelled.isComplete(agreed(1, 10_000, 0))).isTrue();
        assertThat(result(parcel("delivered", null)).late()).isOne();
    }
}

package dev.shipkeep.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.waybill.TestParcels.Sent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tracking as other modules call it. */
class TrackingTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final Instant SHIPPED = Instant.parse("2026-08-03T02:00:00Z");

    private static long nanjing;
    private static long hangzhou;

    @BeforeAll
    static void addParcels() {
        nanjing = TestParcels.account(SHIPKEEP, "TRACK-NJ", "追踪甲公司", World.NANJING_AREA);
        hangzhou = TestParcels.account(SHIPKEEP, "TRACK-HZ", "追踪乙公司", World.HANGZHOU_AREA);
        TestParcels.add(
                SHIPKEEP,
                List.of(
                        Sent.delivered("TRK1", nanjing, SHIPPED, false),
                        Sent.delivered("TRK2", nanjing, SHIPPED.plusSeconds(40 * 86_400), true)
                                .withOrder("TRK-SHARED"),
                        Sent.delivered("TRK3", nanjing, SHIPPED, true).withOrder("TRK-SHARED"),
                        Sent.delivered("TRK4", hangzhou, SHIPPED, false).withOrder("TRK-SHARED"),
                        new Sent("TRK5", null, nanjing, SHIPPED, "lost", null, null, "31")));
        TestParcels.event(SHIPKEEP, "TRK1", nanjing, SHIPPED.plusSeconds(3_600), "in_transit");
        TestParcels.event(SHIPKEEP, "TRK1", nanjing, SHIPPED.plusSeconds(400_000), "delivered");
    }

    private static List<TrackedNumber> find(String user, List<String> numbers) {
        return SHIPKEEP.as(user, () -> SHIPKEEP.bean(Tracking.class).find(numbers));
    }

    private static List<String> numbersOf(TrackedNumber tracked) {
        return tracked.parcels().stream().map(Parcel::waybillNo).toList();
    }

    @Test
    void answersEachNumberOnceInTheOrderAsked() {
        List<TrackedNumber> answer = find("manager", List.of("TRK-SHARED", "TRK1", "nothing", "TRK1"));
        assertThat(answer).extracting(TrackedNumber::number).containsExactly("TRK-SHARED", "TRK1", "nothing");
        assertThat(numbersOf(answer.get(0))).containsExactly("TRK3", "TRK2");
        assertThat(numbersOf(answer.get(1))).containsExactly("TRK1");
        assertThat(answer.get(2).parcels()).isEmpty();
    }

    @Test
    void findsOnlyParcelsOfVisibleAccounts() {
        assertThat(numbersOf(find("manager", List.of("TRK4")).getFirst())).isEmpty();
        assertThat(numbersOf(find("manager-zj", List.of("TRK4")).getFirst())).containsExactly("TRK4");
        assertThat(numbersOf(find("manager-zj", List.of("TRK-SHARED")).getFirst()))
                .containsExactly("TRK4");
        assertThat(numbersOf(find("executive", List.of("TRK-SHARED")).getFirst()))
                .containsExactlyInAnyOrder("TRK2", "TRK3", "TRK4");
    }

    @Test
    void tellsMilestonesAndEventsAsOneLine() {
        Parcel parcel = find("manager", List.of("TRK1")).getFirst().parcels().getFirst();
        assertThat(parcel.events())
                .extracting(ParcelEvent::status)
                .containsExactly("booked", "picked_up", "in_transit", "delivered");
        assertThat(parcel.events().getLast().happenedAt()).isEqualTo(parcel.deliveredAt());
        assertThat(parcel.accountName()).isEqualTo("追踪甲公司");
    }

    @Test
    void tellsAStateThatCameWithTheFirstNews() {
        assertThat(find("manager", List.of("TRK5"))
                        .getFirst()
                        .parcels()
                        .getFirst()
                        .events())
                .extracting(ParcelEvent::status)
                .containsExactly("booked", "picked_up", "lost");
    }

    @Test
    void keepsTheCostFromThoseWhoMayNotKnowIt() {
        assertThat(find("manager", List.of("TRK1"))
                        .getFirst()
                        .parcels()
                        .getFirst()
                        .costFen())
                .isEqualTo(900);
        assertThat(find("service_agent", List.of("TRK1"))
                        .getFirst()
                        .parcels()
                        .getFirst()
                        .costFen())
                .isNull();
    }

    @Test
    void refusesMoreThanAHundredNumbers() {
        List<String> many = IntStream.range(0, 101).mapToObj(Integer::toString).toList();
        assertThatThrownBy(() -> find("manager", many)).isInstanceOf(IllegalArgumentException.class);
        assertThat(find("manager", many.subList(0, 100))).hasSize(100);
    }
}

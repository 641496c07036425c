package dev.shipkeep.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.page.Change;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests rise level by level, are returned with a comment, and are nobody's who is not on their line. */
class ApprovalTest {

    private static final Running SHIPKEEP = Running.shipkeep();
    private static final AtomicLong SUBJECTS = new AtomicLong(7_000_000);
    /** Nobody listens to this kind: a price or a quote would have to be there. */
    private static final String KIND = "rehearsal";

    private final Approvals approvals = SHIPKEEP.bean(Approvals.class);
    private final Delegations delegations = SHIPKEEP.bean(Delegations.class);

    @BeforeAll
    static void makePeople() {
        TestPeople.create(SHIPKEEP, "approve-city", World.NANJING, "manager");
        TestPeople.create(SHIPKEEP, "approve-city-2", World.NANJING, "manager");
        TestPeople.create(SHIPKEEP, "approve-seller", World.NANJING_AREA, "area_representative");
    }

    private Approval ask(String person, ApprovalLevel upTo) {
        long id = SUBJECTS.incrementAndGet();
        ApprovalSubject subject = new ApprovalSubject(KIND, id, "丝绸价格 " + id, "/accounts/101", World.SILK);
        return SHIPKEEP.as(person, () -> approvals.request(subject, upTo));
    }

    private Change<Approval> decide(String person, Approval approval, boolean granted, String comment) {
        int step = approval.waiting().orElseThrow().number();
        return SHIPKEEP.as(person, () -> approvals.decide(approval.id(), step, granted, comment));
    }

    private Approval granted(String person, Approval approval) {
        return TestPeople.done(decide(person, approval, true, ""));
    }

    private static List<String> steps(Approval approval) {
        return approval.steps().stream()
                .map(step -> step.level() + " " + step.state())
                .toList();
    }

    @Test
    void risesOverLevelsWithoutApproversToTheLevelAsked() {
        Approval asked = ask("approve-seller", ApprovalLevel.PROVINCE);
        assertThat(steps(asked)).containsExactly("AREA PASSED_OVER", "CITY OPEN");
        Approval city = granted("approve-city", asked);
        assertThat(steps(city)).containsExactly("AREA PASSED_OVER", "CITY GRANTED", "PROVINCE OPEN");
        Approval province = granted("manager", city);
        assertThat(province.state()).isEqualTo(ApprovalState.GRANTED);
        assertThat(province.steps().getLast().decidedByName()).isEqualTo("测试manager");
    }

    @Test
    void isReturnedWithACommentOnly() {
        Approval asked = ask("approve-seller", ApprovalLevel.CITY);
        assertThat(TestPeople.problem(decide("approve-city", asked, false, " ")))
                .isEqualTo("approval.comment.wrong");
        Approval returned = TestPeople.done(decide("approve-city", asked, false, "折扣太大"));
        assertThat(returned.state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(returned.steps().getLast().comment()).isEqualTo("折扣太大");
        assertThat(TestPeople.problem(decide("approve-city", asked, true, ""))).isEqualTo("approval.outdated");
    }

    @Test
    void nobodyDecidesOnTheOwnRequest() {
        Approval asked = ask("approve-city", ApprovalLevel.CITY);
        assertThat(asked.waiting().orElseThrow().level()).isEqualTo(ApprovalLevel.CITY);
        assertThat(TestPeople.problem(decide("approve-city", asked, true, ""))).isEqualTo("approval.own");
        assertThat(granted("approve-city-2", asked).state()).isEqualTo(ApprovalState.GRANTED);
    }

    @Test
    void theNextHigherLevelDecidesWhereTheLastOneCannot() {
        Approval asked = ask("manager", ApprovalLevel.PROVINCE);
        Approval above = granted("approve-city", asked);
        boolean another = above.waiting().orElseThrow().level() == ApprovalLevel.PROVINCE;
        assertThat(above.waiting().orElseThrow().level())
                .isEqualTo(another ? ApprovalLevel.PROVINCE : ApprovalLevel.HEADQUARTERS);
        assertThat(TestPeople.problem(decide("manager", above, true, ""))).isEqualTo("approval.own");
    }

    @Test
    void isDecidedByTheLevelThatItWaitsForOnly() {
        Approval asked = ask("approve-seller", ApprovalLevel.CITY);
        assertThatThrownBy(() -> decide("manager", asked, true, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide("pricing_analyst", asked, true, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide("manager-zj", asked, true, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide("courier", asked, true, "")).isInstanceOf(NotFound.class);
        assertThat(SHIPKEEP.as("manager-zj", approvals::listWaiting)).doesNotContain(asked);
        assertThat(SHIPKEEP.as("approve-city", approvals::listWaiting)).contains(asked);
        assertThat(SHIPKEEP.as("approve-seller", () -> approvals.listRequested(Long.MAX_VALUE, 50)))
                .contains(asked);
    }

    @Test
    void aDelegateDecidesInPlaceOfTheGiverUntilItEnds() {
        Approval asked = granted("approve-city", ask("approve-seller", ApprovalLevel.PROVINCE));
        assertThat(TestPeople.problem(SHIPKEEP.as(
                        "manager",
                        () -> delegations.give("T-manager-zj", SHIPKEEP.time().today()))))
                .isEqualTo("approval.delegate.wrong");
        assertThat(SHIPKEEP.post(
                                "manager",
                                "/approvals/delegations",
                                Map.of(
                                        "taker",
                                        "T-pricing_analyst",
                                        "until",
                                        SHIPKEEP.time().today().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SHIPKEEP.as("pricing_analyst", approvals::listWaiting)).contains(asked);
        Delegation given = SHIPKEEP.as("manager", delegations::listOwn).stream()
                .findFirst()
                .orElseThrow();
        Approval decided = granted("pricing_analyst", asked);
        assertThat(decided.steps().getLast().inPlaceOf()).isEqualTo("测试manager");
        SHIPKEEP.as("manager", () -> {
            delegations.end(given.id());
            return true;
        });
        Approval next = granted("approve-city", ask("approve-seller", ApprovalLevel.PROVINCE));
        assertThatThrownBy(() -> decide("pricing_analyst", next, true, "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isTakenBackAndAskedAgain() {
        Approval asked = ask("approve-seller", ApprovalLevel.CITY);
        SHIPKEEP.as("approve-seller", () -> {
            approvals.withdraw(KIND, asked.subjectId());
            return true;
        });
        ApprovalSubject again = new ApprovalSubject(KIND, asked.subjectId(), "再次", "/accounts/101", World.SILK);
        Approval second = SHIPKEEP.as("approve-seller", () -> approvals.request(again, ApprovalLevel.CITY));
        assertThat(SHIPKEEP.as("approve-seller", () -> approvals.request(again, ApprovalLevel.CITY)))
                .isEqualTo(second);
        assertThat(SHIPKEEP.as("approve-city", () -> approvals.listHistory(KIND, asked.subjectId())))
                .extracting(Approval::state)
                .containsExactly(ApprovalState.OPEN, ApprovalState.WITHDRAWN);
    }

    @Test
    void whatWasDecidedStays() {
        Approval asked = granted("approve-city", ask("approve-seller", ApprovalLevel.CITY));
        for (String change : List.of(
                "UPDATE approval.request SET state = 'RETURNED' WHERE id = ?",
                "UPDATE approval.step SET comment = 'x' WHERE request_id = ? AND state = 'GRANTED'")) {
            assertThatThrownBy(() -> SHIPKEEP.asSystem(
                            () -> SHIPKEEP.jdbc().sql(change).param(asked.id()).update()))
                    .as(change)
                    .hasMessageContaining("decided");
        }
    }

    @Test
    void showsPagesAndDecidesThere() {
        Approval asked = ask("approve-seller", ApprovalLevel.CITY);
        assertThat(SHIPKEEP.get("approve-city", "/approvals").body())
                .contains(asked.title())
                .doesNotContain("approval.");
        String url = "/approvals/" + asked.id();
        assertThat(SHIPKEEP.get("approve-city", url).body()).contains("我的审批意见").contains("需审批至市级");
        assertThat(SHIPKEEP.get("approve-seller", url).body()).contains("等待人员approve-city");
        assertThat(SHIPKEEP.get("manager-zj", url).statusCode()).isEqualTo(404);
        assertThat(SHIPKEEP.post("approve-city", url + "/decision", Map.of("step", "2", "decision", "return"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(SHIPKEEP.post("approve-city", url + "/decision", Map.of("step", "2", "decision", "grant"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SHIPKEEP.get("approve-city", "/approvals?view=decided").body())
                .contains(asked.title())
                .contains("已通过");
    }
}

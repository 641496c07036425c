package dev.shipkeep.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.deal.proposal.Objections;
import dev.shipkeep.organization.TestPeople;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed and refused is not lost, and what is nonsense in an address is not given. */
class TypedAgainTest {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final BoardDeals deals = new BoardDeals();

    @Test
    void aDayOnWhichNobodyVisitsCustomersCountsAsNotGiven() {
        String today = shipkeep.time().today().toString();
        for (String day : new String[] {"-999999999-01-01", "1999-12-31", "2101-01-01", "+999999999-12-31"}) {
            HttpResponse<String> answer = shipkeep.get(AREA, "/visits?day=" + day.replace("+", "%2B"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(today);
        }
        assertThat(shipkeep.get(AREA, "/visits?day=2100-12-31").body()).contains("2100-12-31");
    }

    @Test
    void aListOfLostDealsSaysWhatTheyPromised() {
        Deal deal = deals.begin("TYPED-LOST");
        shipkeep.as(AREA, () -> TestPeople.done(shipkeep.bean(DealWay.class).lose(deal.id(), "price", "", "")));
        assertThat(shipkeep.get(AREA, "/deals?state=LOST&sort=revenue&q=TYPED-LOST")
                        .body())
                .contains("失去的预计月收入 ¥5,000")
                .doesNotContain("按概率折算");
        deals.begin("TYPED-LOST-NOT");
        assertThat(shipkeep.get(AREA, "/deals?q=TYPED-LOST").body()).contains("失去的预计月收入 ¥5,000", "按概率折算");
    }

    @Test
    void aRefusedAnswerToAnObjectionComesBackAsItWasTyped() {
        Deal deal = deals.begin("TYPED-OBJECTION");
        Objections objections = shipkeep.bean(Objections.class);
        shipkeep.as(AREA, () -> TestPeople.done(objections.add(deal.id(), "price", "太贵", "按量打折")));
        long objection =
                shipkeep.as(AREA, () -> objections.list(deal.id())).getFirst().id();
        String url = "/deals/" + deal.id() + "/objections";
        String typed = "长".repeat(501);
        HttpResponse<String> answer = shipkeep.post(
                AREA, url + "/answer", Map.of("objection", "" + objection, "answer", typed, "worked", "yes"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"" + typed + "\"", "<option value=\"yes\" selected>", "invalid-feedback");
        String fresh = shipkeep.post(AREA, url, Map.of("kind", "time", "text", "太慢", "answer", typed))
                .body();
        assertThat(fresh).contains("value=\"太慢\"", "value=\"" + typed + "\"", "value=\"按量打折\"");
    }

    @Test
    void aRefusedStepComesBackAsItWasTyped() {
        Map<String, String> form =
                Map.of("nameZh", "新名", "nameEn", "New", "dueDays", "0", "probability", "12.5", "exits", "VISIT_DONE");
        HttpResponse<String> answer = shipkeep.post("administrator", "/deals/steps/1", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"新名\"", "value=\"New\"", "value=\"12.5\"", "value=\"VISIT_DONE\" checked", "时限为 1 到");
        assertThat(step(1)).isNotEqualTo("新名");
    }

    @Test
    void decimalsOfDaysAreRefusedAndNotCut() {
        Map<String, String> step = Map.of("nameZh", "新名", "nameEn", "New", "dueDays", "3.7", "probability", "10");
        HttpResponse<String> answer = shipkeep.post("administrator", "/deals/steps/1", step);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"3.7\"", "时限为 1 到");
        HttpResponse<String> clocks = shipkeep.post(
                "administrator",
                "/deals/steps/clocks",
                Map.of("ownerDays", "3.7", "managerDays", "5", "riskDays", "7"));
        assertThat(clocks.statusCode()).isEqualTo(422);
        assertThat(clocks.body()).contains("name=\"ownerDays\" value=\"3.7\"");
    }

    @Test
    void twoStepsDoNotHaveOneName() {
        Map<String, String> form = Map.of("nameZh", step(2), "nameEn", "New", "dueDays", "3", "probability", "10");
        HttpResponse<String> answer = shipkeep.post("administrator", "/deals/steps/1", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第 2 步已经用了这个名称", "value=\"" + step(2) + "\"");
    }

    private String step(int position) {
        return shipkeep.asSystem(
                () -> shipkeep.bean(Steps.class).getStep(position).nameZh());
    }
}

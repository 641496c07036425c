package dev.shipkeep.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see of rating, and what they may do. */
class RatingPagesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Running shipkeep = Running.shipkeep();

    private String page(String user, String path) {
        HttpResponse<String> answer = shipkeep.get(user, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void tellsHowAParcelCameToItsAmount() {
        TestRating test = new TestRating("CAD");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-PAGE");
        Map<String, String> row = test.row("R-PAGE", "R-PAGE-1");
        row.put("weight_grams", "2300g");
        row.put("services", "退回");
        test.load(row);
        test.settle();
        assertThat(page("settlement_clerk", "/waybills/R-PAGE-1")).contains("/waybills/R-PAGE-1/rating");
        assertThat(page("executive", "/waybills/R-PAGE-1/rating"))
                .contains("22.00", "14.00", "退回", "计费重量 3 kg", "9.00");
        assertThat(page("manager", "/accounts/" + account + "/panels/rating")).contains("22.00", "2026-03");
        assertThat(page("manager", "/accounts/" + account + "/rated-parcels?from=2026-03-01&to=2026-03-31"))
                .contains("R-PAGE-1", "22.00");
        assertThat(shipkeep.get("area_representative", "/waybills/R-PAGE-1/rating")
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.get("manager-zj", "/waybills/R-PAGE-1/rating").statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("manager-zj", "/accounts/" + account + "/rated-parcels")
                        .statusCode())
                .isEqualTo(404);
        test.close(41, account, MARCH, MARCH);
        row.put("weight_grams", "5000g");
        row.put("news_at", "2026-03-03 10:00");
        test.load(row);
        test.settle();
        assertThat(page("executive", "/waybills/R-PAGE-1/rating")).contains("结账之后更正过", "26.00");
        assertThat(page("settlement_clerk", "/rating/adjustments")).contains("R-PAGE-1", "4.00");
    }

    @Test
    void listsWhatWaitsAndRatesItAgain() {
        TestRating test = new TestRating("CHF");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-WAIT");
        Map<String, String> row = test.row("R-WAIT", "R-WAIT-1");
        row.put("destination_region", "西藏自治区");
        test.load(row);
        test.settle();
        String filter = "?reason=NO_DESTINATION_ZONE&account=" + account;
        assertThat(page("settlement_clerk", "/rating/waiting" + filter)).contains("R-WAIT-1", "西藏自治区", "重新计费（1 件）");
        assertThat(page("settlement_clerk", "/rating")).contains("目的地不在分区内", "把目的地加入价目表的分区");
        assertThat(page("executive", "/waybills/R-WAIT-1/rating")).contains("待计费", "西藏自治区");
        assertThat(page("manager-zj", "/rating/waiting")).doesNotContain("R-WAIT-1");
        assertThat(shipkeep.get("manager", "/rating/waiting/export" + filter).statusCode())
                .isIn(200, 403);
        assertThat(shipkeep.post("manager", "/rating/waiting" + filter, Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(shipkeep.post("settlement_clerk", "/rating/waiting" + filter, Map.of())
                        .statusCode())
                .isEqualTo(303);
        test.settle();
        assertThat(test.waiting(account)).containsExactly("R-WAIT-1 NO_DESTINATION_ZONE");
    }

    @Test
    void sumsUpLinesAndSurcharges() {
        TestRating test = new TestRating("SEK");
        test.priced(TestRating.FIRST_DAY, null);
        long account = test.account("R-SUM");
        for (int number = 1; number <= 3; number++) {
            Map<String, String> row = test.row("R-SUM", "R-SUM-" + number);
            row.put("services", number == 3 ? "" : "退回");
            row.put("declared_value", number == 1 ? "300" : "");
            test.load(row);
        }
        test.settle();
        RatedParcels rated = shipkeep.bean(RatedParcels.class);
        shipkeep.asSystem(() -> {
            rated.forEachSurcharge(java.util.List.of(account), MARCH, MARCH, sum -> assertThat(sum)
                    .isIn(
                            new SurchargeSum(account, MARCH, "退回", 2, 1600),
                            new SurchargeSum(account, MARCH, "保价", 1, 300)));
            assertThat(rated.listLines(account, MARCH, MARCH, null, 2))
                    .extracting(RatedLine::totalFen)
                    .containsExactly(2100L, 1800L);
            RatedLine second = rated.listLines(account, MARCH, MARCH, null, 2).getLast();
            assertThat(rated.listLines(account, MARCH, MARCH, new LineKey(second.shippedAt(), second.waybillNo()), 2))
                    .singleElement()
                    .matches(
                            line -> line.totalFen() == 1000 && line.surcharges().isEmpty());
            assertThat(rated.isUpToDate(java.util.List.of(account), MARCH, MARCH))
                    .isTrue();
            return true;
        });
    }
}

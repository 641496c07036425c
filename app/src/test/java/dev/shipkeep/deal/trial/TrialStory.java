package dev.shipkeep.deal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.DealWay;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestFile;
import dev.shipkeep.waybill.intake.TestShippers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A trial stays as it was agreed once parcels are sent, is judged when all arrived, and stays as it was judged. */
class TrialStory {

    private static final String AREA = "area_representative";

    private final Running shipkeep = Running.shipkeep();
    private final Trials trials = shipkeep.bean(Trials.class);
    private final LocalDate today = shipkeep.time().today();

    private Deal begin(String code) {
        DealEntry entry = new DealEntry("试寄演练", 800, 640_000, null, null, "", "sweep", "", null, null, null, null);
        long account = new TestShippers().create(code, World.NANJING_AREA, "CNY");
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealKeeper.class).create(account, entry)));
    }

    private Deal lose(Deal deal) {
        return shipkeep.as(
                AREA, () -> TestPeople.done(shipkeep.bean(DealWay.class).lose(deal.id(), "price", "太贵", "某通")));
    }

    private Trials.Agreement of(int parcels, int onTimeBasisPoints) {
        return new Trials.Agreement(today.minusDays(5), today, parcels, onTimeBasisPoints, 0, "周决策");
    }

    private Trial agree(Deal deal, int parcels) {
        return shipkeep.as(AREA, () -> TestPeople.done(trials.agree(deal.id(), of(parcels, 9_000))));
    }

    private TrialResult resultOf(Deal deal) {
        return shipkeep.as(AREA, () -> {
            Trial trial = trials.find(deal.id()).orElseThrow();
            return TrialResult.of(
                    trials.listParcels(trial), trial.asOf(shipkeep.time().now()));
        });
    }

    private String url(Deal deal) {
        return "/deals/" + deal.id() + "/trial";
    }

    /** A parcel sent four days ago and promised for the day after. */
    private Map<String, String> parcel(String code, String number, String status, String services) {
        LocalDate day = today.minusDays(4);
        Map<String, String> row = new HashMap<>();
        row.put("shipper_code", code);
        row.put("waybill_no", code + "-" + number);
        row.put("shipped_at", day + " 08:00");
        row.put("promised_at", day.plusDays(1) + " 18:00");
        row.put("news_at", day + " 09:00");
        row.put("status", status);
        row.put("freight", "9.00");
        row.put("services", services);
        row.put("origin_region", "江苏省");
        row.put("destination_region", "浙江省");
        if (status.equals("已签收")) {
            row.put("delivered_at", day.plusDays(1) + " 10:00");
            row.put("news_at", day.plusDays(1) + " 10:00");
        }
        return row;
    }

    private static void load(List<Map<String, String>> rows) {
        new TestFile().load(rows);
    }

    private Map<String, String> form(Object since, Object through) {
        return Map.of(
                "since",
                "" + since,
                "through",
                "" + through,
                "parcels",
                "10",
                "onTime",
                "95",
                "faults",
                "1",
                "agreedWith",
                "周决策");
    }

    private String printed(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] pdf = client.send(shipkeep.request(AREA, url).GET().build(), BodyHandlers.ofByteArray())
                    .body();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasAgreedChangesOnlyUntilTheFirstParcelIsShipped() {
        Deal deal = begin("TRIAL-FIX");
        agree(deal, 2);
        load(List.of(parcel("TRIAL-FIX", "1", "已下单", "TRIAL")));
        assertThat(agree(deal, 3).parcels()).isEqualTo(3);
        assertThat(shipkeep.get(AREA, url(deal)).body()).contains("修改约定");
        load(List.of(parcel("TRIAL-FIX", "2", "运输中", "TRIAL")));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.agree(deal.id(), of(3, 10)))))
                .isEqualTo("deal.problem.trialBegun");
        assertThat(shipkeep.get(AREA, url(deal)).body()).doesNotContain("修改约定").contains("已有试寄包裹发出，事先的约定不再修改");
    }

    @Test
    void parcelsNamedByNumberFixWhatWasAgreedOnWhateverDayTheyAreShipped() {
        Deal deal = begin("TRIAL-EARLY");
        Trials.Agreement later = new Trials.Agreement(today.plusDays(1), today.plusDays(9), 1, 9_000, 0, "周决策");
        shipkeep.as(AREA, () -> TestPeople.done(trials.agree(deal.id(), later)));
        shipkeep.post(AREA, url(deal) + "/parcels", Map.of("numbers", "TRIAL-EARLY-1"));
        load(List.of(parcel("TRIAL-EARLY", "1", "已签收", "")));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.agree(deal.id(), of(1, 10)))))
                .isEqualTo("deal.problem.trialBegun");
        assertThat(shipkeep.get(AREA, url(deal)).body()).contains("不在约定期间内发出");
    }

    @Test
    void daysAreGivenInOrderWithinAYearAndNotTooLong() {
        Deal deal = begin("TRIAL-DAYS");
        Map<String, String> empty = new HashMap<>(form("", ""));
        assertThat(shipkeep.post(AREA, url(deal), empty).body()).contains("请填写日期", "is-invalid", "周决策");
        assertThat(shipkeep.post(AREA, url(deal), form(today, today.minusDays(1)))
                        .body())
                .contains("结束日应不早于开始日，最长 180 天");
        assertThat(shipkeep.post(AREA, url(deal), form(today, today.plusDays(180)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(AREA, url(deal), form(today.minusDays(366), today))
                        .body())
                .contains("开始日应在前后一年之内");
        LocalDate far = today.plusYears(1).plusDays(1);
        assertThat(shipkeep.post(AREA, url(deal), form(far, far)).body()).contains("开始日应在前后一年之内");
        assertThat(shipkeep.as(AREA, () -> trials.find(deal.id()))).isEmpty();
        assertThat(shipkeep.post(AREA, url(deal), form(today, today.plusDays(179)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anOverdueParcelKeepsItOpenAndThePageSaysWhy() {
        Deal deal = begin("TRIAL-OVER");
        agree(deal, 2);
        load(List.of(parcel("TRIAL-OVER", "1", "已签收", "TRIAL"), parcel("TRIAL-OVER", "2", "运输中", "TRIAL")));
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.judge(deal.id(), ""))))
                .isEqualTo("deal.problem.trialOpen");
        assertThat(shipkeep.get(AREA, url(deal)).body())
                .contains("还不能评定：约定 2 票，现有 2 票，在途 0 票，超时未到 1 票")
                .doesNotContain("按约定评定");
        Map<String, String> lost = parcel("TRIAL-OVER", "2", "丢失", "TRIAL");
        lost.put("news_at", today.minusDays(1) + " 09:00");
        load(List.of(lost));
        assertThat(shipkeep.get(AREA, url(deal)).body()).contains("按约定评定");
        assertThat(shipkeep.as(AREA, () -> TestPeople.done(trials.judge(deal.id(), "")))
                        .passed())
                .isFalse();
    }

    @Test
    void whatItWasJudgedByStaysWhateverHappensToTheParcelsLater() {
        Deal deal = begin("TRIAL-KEPT");
        agree(deal, 2);
        load(List.of(parcel("TRIAL-KEPT", "1", "已签收", "TRIAL"), parcel("TRIAL-KEPT", "2", "已签收", "TRIAL")));
        shipkeep.as(AREA, () -> TestPeople.done(trials.judge(deal.id(), "")));
        TrialResult judged = resultOf(deal);
        Map<String, String> returned = parcel("TRIAL-KEPT", "2", "退回", "TRIAL");
        returned.put("news_at", today.minusDays(1) + " 09:00");
        load(List.of(returned, parcel("TRIAL-KEPT", "3", "运输中", "TRIAL")));
        assertThat(resultOf(deal)).isEqualTo(judged);
        assertThat(judged.onTime()).isEqualTo(2);
        assertThat(shipkeep.get(AREA, url(deal)).body())
                .contains("试寄成功", "100.0%")
                .doesNotContain("TRIAL-KEPT-3");
        assertThat(printed(url(deal) + "/paper.pdf"))
                .contains("2 / 2", "TRIAL-KEPT-2")
                .doesNotContain("TRIAL-KEPT-3", "破损或退回");
        assertThat(shipkeep.post(AREA, url(deal) + "/parcels", Map.of("numbers", "TRIAL-KEPT-4"))
                        .body())
                .contains("该试寄已评定，包裹不再增加");
    }

    @Test
    void eachNamedNumberSaysWhatBecameOfIt() {
        Deal deal = begin("TRIAL-NAME");
        Trial trial = agree(deal, 2);
        Deal other = begin("TRIAL-OTHER");
        new TestShippers().create("TRIAL-HIDDEN", World.HANGZHOU_AREA, "CNY");
        Map<String, String> old = parcel("TRIAL-NAME", "OLD", "已签收", "");
        old.putAll(Map.of(
                "shipped_at", today.minusDays(20) + " 08:00",
                "promised_at", today.minusDays(19) + " 18:00",
                "delivered_at", today.minusDays(19) + " 10:00"));
        load(List.of(
                parcel("TRIAL-NAME", "1", "运输中", ""),
                old,
                parcel("TRIAL-OTHER", "1", "运输中", ""),
                parcel("TRIAL-HIDDEN", "1", "运输中", "")));
        List<String> asked =
                List.of("TRIAL-NAME-1", "TRIAL-NAME-OLD", "TRIAL-OTHER-1", "TRIAL-HIDDEN-1", "TRIAL-NOBODY-1");
        TrialNumbers numbers = shipkeep.bean(TrialNumbers.class);
        assertThat(shipkeep.as(AREA, () -> TestPeople.done(numbers.name(deal.id(), asked))))
                .extracting(NamedNumber::standing)
                .containsExactly(
                        NamedNumber.Standing.TAKEN,
                        NamedNumber.Standing.OUTSIDE,
                        NamedNumber.Standing.OF_OTHERS,
                        NamedNumber.Standing.NOT_SEEN,
                        NamedNumber.Standing.NOT_SEEN);
        assertThat(shipkeep.as(AREA, () -> numbers.listWaiting(trial)))
                .extracting(NamedNumber::number)
                .containsExactly("TRIAL-HIDDEN-1", "TRIAL-NOBODY-1");
        assertThat(shipkeep.get(AREA, url(deal)).body()).contains("TRIAL-NOBODY-1", "尚未见到");
        assertThat(shipkeep.post(AREA, url(deal) + "/parcels", Map.of("numbers", "TRIAL-NAME-1,TRIAL-OTHER-1"))
                        .body())
                .contains("各单号的处理结果", "已计入", "是其他客户的包裹");
        assertThat(shipkeep.post(AREA, url(deal) + "/parcels", Map.of("numbers", "TRIAL-OTHER-1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(shipkeep.post(AREA, url(deal) + "/parcels", Map.of("numbers", "TRIAL-NAME-1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(shipkeep.post(AREA, url(other) + "/parcels", Map.of("numbers", "TRIAL-OTHER-1"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aLostDealTakesNoTrialAndOffersNone() {
        Deal fresh = begin("TRIAL-LOST");
        lose(fresh);
        assertThat(shipkeep.post(AREA, url(fresh), form(today, today)).body()).contains("这个机会已失去或已完成");
        assertThat(shipkeep.get(AREA, url(fresh)).body()).doesNotContain("约定试寄</summary>", "name=\"agreedWith\"");
        Deal agreed = begin("TRIAL-LOST-LATE");
        agree(agreed, 1);
        load(List.of(parcel("TRIAL-LOST-LATE", "1", "已签收", "TRIAL")));
        lose(agreed);
        assertThat(shipkeep.post(AREA, url(agreed) + "/parcels", Map.of("numbers", "TRIAL-LOST-LATE-1"))
                        .body())
                .contains("这个机会已失去或已完成");
        assertThat(TestPeople.problem(shipkeep.as(AREA, () -> trials.judge(agreed.id(), ""))))
                .isEqualTo("deal.problem.closed");
        assertThat(shipkeep.get(AREA, url(agreed)).body()).doesNotContain("name=\"numbers\"", "name=\"judgement\"");
    }
}

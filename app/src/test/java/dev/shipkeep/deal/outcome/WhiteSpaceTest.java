package dev.shipkeep.deal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.waybill.intake.TestFile;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a customer does not send yet: found by its own places and by peers in sight, and only by those. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhiteSpaceTest {

    private static final String AREA = "area_representative";
    private static final String INDUSTRY = "white-space-trade";

    private final Running shipkeep = Running.shipkeep();
    private final LocalDate today = shipkeep.time().today();
    private final long customer = shipper("WSP-OWN", World.NANJING_AREA);
    private final long branch = shipper("WSP-BRANCH", World.NANJING_AREA);
    private final long peer = shipper("WSP-PEER", World.NANJING_AREA);
    private final long foreign = shipper("WSP-FOREIGN", World.HANGZHOU_AREA);

    WhiteSpaceTest() {
        update("UPDATE account.account SET parent_id = ?, region = '44' WHERE id = ?", customer, branch);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(parcel("WSP-OWN", i, i < 2 ? "next_day" : "standard", "delivered"));
            rows.add(parcel("WSP-PEER", i, i < 3 ? "freight" : "standard", "delivered"));
            rows.add(parcel("WSP-FOREIGN", i, "same_day", "delivered"));
        }
        rows.add(parcel("WSP-OWN", 6, "economy", "cancelled"));
        new TestFile().load(rows);
        lane(peer, "51", 60);
        lane(peer, "32", 40);
        lane(customer, "32", 10);
        lane(foreign, "65", 100);
    }

    private long shipper(String code, long unit) {
        long id = new TestShippers().create(code, unit);
        update("UPDATE account.account SET industry = ?, parcels_12m = 6 WHERE id = ?", INDUSTRY, id);
        return id;
    }

    private void update(String sql, Object... values) {
        shipkeep.asSystem(() -> shipkeep.jdbc().sql(sql).params(values).update());
    }

    private Map<String, String> parcel(String shipper, int number, String product, String status) {
        Map<String, String> row = new HashMap<>();
        row.put("waybill_no", shipper + "-" + number);
        row.put("shipper_code", shipper);
        row.put("product", product);
        row.put("status", status);
        row.put("shipped_at", today.minusDays(number + 1L) + " 10:00");
        row.put("freight", "12.00");
        row.put("origin_region", "32");
        return row;
    }

    /** In a month without parcels of these tests: the lanes of the others are counted again in the background. */
    private void lane(long account, String destination, int parcels) {
        String insert = """
                INSERT INTO waybill.account_lane_month (account_id, month, origin_region, destination_region, parcels,
                    delivered, on_time, late, revenue_fen, weight_grams)
                VALUES (?, date_trunc('month', ?::date)::date, '99', ?, ?, 0, 0, 0, 0, 0)""";
        update(insert, account, today.minusDays(60), destination, parcels);
    }

    private WhiteSpace find(String person) {
        return shipkeep.as(person, () -> shipkeep.bean(WhiteSpaces.class).find(customer));
    }

    @Test
    void setsTheCustomersPlacesAgainstItsOwnProductsAndThoseOfPeers() {
        WhiteSpace space = find(AREA);
        assertThat(space.products())
                .extracting(WhiteSpace.Product::code, WhiteSpace.Product::parcels, WhiteSpace.Product::peersBasisPoints)
                .containsExactly(tuple("standard", 4L, 5_000), tuple("next_day", 2L, 0), tuple("freight", 0L, 5_000));
        assertThat(space.sites()).extracting(WhiteSpace.Site::accountId).containsExactly(customer, branch);
        assertThat(space.sites())
                .extracting(WhiteSpace.Site::cells)
                .containsExactly(List.of(4L, 2L, 0L), List.of(0L, 0L, 0L));
        assertThat(space.peers()).isOne();
        assertThat(space.estimated()).isFalse();
    }

    @Test
    void ordersEmptyCellsByWhatPeersSend() {
        assertThat(find(AREA).openings().stream()
                        .map(opening -> opening.site().region() + " "
                                + opening.product().code() + " " + opening.likePeers()))
                .containsExactly("江苏省 freight 3", "广东省 standard 0", "广东省 freight 0", "广东省 next_day 0");
        assertThat(find(AREA).gaps())
                .extracting(WhiteSpace.Gap::region, WhiteSpace.Gap::industryBasisPoints)
                .containsExactly(tuple("四川省", 6_000));
    }

    @Test
    void comparesWithNobodyWhoMayNotBeSeen() {
        assertThat(find(AREA).products().stream().map(WhiteSpace.Product::code)).doesNotContain("same_day");
        WhiteSpace wider = find("executive");
        assertThat(wider.products().stream().map(WhiteSpace.Product::code)).contains("same_day");
        assertThat(wider.peers()).isEqualTo(2);
    }

    @Test
    void theLatestParcelsStandForAllOfAnAccountThatSendsVeryMuch() {
        Sending.Sent sent = shipkeep.as(AREA, () -> {
            shipkeep.bean(Accounts.class).getAccount(customer);
            return shipkeep.bean(Sending.class).read(customer, today.minusDays(89), today, 4);
        });
        assertThat(sent.estimated()).isTrue();
        assertThat(sent.parcels())
                .containsOnly(
                        Map.entry(new Sending.Kind("32", "next_day"), 3L),
                        Map.entry(new Sending.Kind("32", "standard"), 3L));
    }

    @Test
    void aDealBeginsFromAnEmptyCell() {
        Deal deal = shipkeep.as(
                AREA,
                () -> TestPeople.done(shipkeep.bean(DealKeeper.class)
                        .create(
                                customer,
                                new DealEntry("空白", 10, 1_000, null, null, "", "sweep", "", null, null, null, null))));
        update(
                "INSERT INTO deal.promise (deal_id, won_on, parcels, revenue_fen) VALUES (?, ?, 10, 1000)",
                deal.id(),
                today);
        String page = shipkeep.get(AREA, "/deals/" + deal.id() + "/evaluation").body();
        assertThat(page).contains("空白矩阵", "WSP-BRANCH · 广东省", "次日达", "/deals/new?account=" + branch + "&amp;title=");
        assertThat(shipkeep.get("service_agent", "/deals/" + deal.id() + "/evaluation")
                        .body())
                .contains("空白矩阵")
                .doesNotContain("/deals/new?account=" + branch);
        assertThat(shipkeep.get("manager-zj", "/deals/" + deal.id() + "/evaluation")
                        .statusCode())
                .isEqualTo(404);
    }
}

package dev.shipkeep.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.grading.TestShippers;
import dev.shipkeep.insight.cockpit.Cockpit;
import dev.shipkeep.insight.cockpit.CockpitChoice;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.Lane;
import dev.shipkeep.insight.cockpit.MoneyView;
import dev.shipkeep.insight.cockpit.RatedSums;
import dev.shipkeep.insight.cockpit.UnitLine;
import dev.shipkeep.receivable.Posting;
import dev.shipkeep.receivable.PostingKind;
import dev.shipkeep.receivable.Receivables;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every sum of the cockpit is the sum over the accounts that the person sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitTest {

    private static final LocalDate END = LocalDate.of(2025, 5, 31);
    private static final String CURRENCY = "XAU";

    private static final String INSERT_LANES = """
            INSERT INTO waybill.account_lane_month
                (account_id, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
                 weight_grams)
            VALUES (:account, DATE '2025-05-01', :origin, :destination, :parcels, :parcels, :parcels - 10, 10, 10,
                1)""";

    private static final String INSERT_UNIT_LANES = """
            INSERT INTO waybill.unit_lane_month
                (unit_id, currency, month, origin_region, destination_region, parcels, delivered, on_time, late,
                 revenue_fen, weight_grams)
            VALUES (:unit, 'XAU', DATE '2025-05-01', :origin, :destination, :parcels, :parcels, :parcels - 10, 10, 10,
                1)""";

    private final Running shipkeep = Running.shipkeep();
    private final TestShippers shippers = new TestShippers(shipkeep, CURRENCY);
    private final Cockpit cockpit = shipkeep.bean(Cockpit.class);
    private final Gradings gradings = shipkeep.bean(Gradings.class);

    private long nanjing;

    @BeforeAll
    void createShippers() {
        nanjing = shippers.inNanjing("CO-nanjing", null);
        long small = shippers.inNanjing("CO-small", null);
        long hangzhou = shippers.inHangzhou("CO-hangzhou", "key_account_manager");
        long managersOwn = shippers.inHangzhou("CO-managers-own", "manager");
        LocalDate start = LocalDate.of(2024, 1, 1);
        shippers.ship(nanjing, start, END, 1, 7, 1100, 700);
        shippers.ship(small, start, END, 3, 1, 900, 950);
        shippers.ship(hangzhou, start, END, 1, 11, 1300, 800);
        shippers.ship(managersOwn, start, LocalDate.of(2025, 5, 1), 2, 3, 1700, 800);
        shipLane(nanjing, World.NANJING_AREA, "32", "44", 90);
        shipLane(hangzhou, World.HANGZHOU_AREA, "33", "11", 200);
        charge(nanjing, 1_000);
        charge(hangzhou, 5_000);
        charge(managersOwn, 70_000);
        gradings.runNow(END, RunCause.DEMAND, true);
    }

    @AfterAll
    void gradeAsUsual() {
        gradings.runNow(gradings.defaultDay(), RunCause.DEMAND, true);
    }

    private void shipLane(long accountId, long unitId, String origin, String destination, int parcels) {
        shipkeep.asSystem(() -> {
            for (String sql : List.of(INSERT_LANES, INSERT_UNIT_LANES)) {
                shipkeep.jdbc()
                        .sql(sql)
                        .param("account", accountId)
                        .param("unit", unitId)
                        .param("origin", origin)
                        .param("destination", destination)
                        .param("parcels", parcels)
                        .update();
            }
            return true;
        });
    }

    /** A rated day with one parcel waiting, and a statement long past due. */
    private void charge(long accountId, long totalFen) {
        shipkeep.asSystem(() -> {
            shipkeep.jdbc()
                    .sql("""
                    INSERT INTO rating.rated_day (account_id, day, parcels, costed, waiting, chargeable_grams,
                        list_freight_fen, freight_fen, total_fen, costed_total_fen, cost_fen, stated_fen)
                    VALUES (?, DATE '2025-05-20', 3, 3, 1, 3000, ?, ?, ?, ?, 500, 900)""")
                    .params(accountId, 2 * totalFen, totalFen, totalFen, totalFen)
                    .update();
            LocalDate day = LocalDate.of(2025, 6, 1);
            Posting statement = new Posting(
                    accountId, CURRENCY, PostingKind.STATEMENT, "CO-" + accountId, accountId, day, day, totalFen);
            shipkeep.bean(Receivables.class).post(statement);
            return true;
        });
    }

    private CockpitView view(String username, @Nullable Long unitId) {
        return shipkeep.as(username, () -> cockpit.view(new CockpitChoice(CURRENCY, "2025-05", unitId))
                .orElseThrow());
    }

    private long recount(String username, String column) {
        String sql = """
                SELECT coalesce(sum(%s), 0) FROM waybill.account_day JOIN account.account ON account.id = account_id
                WHERE currency = 'XAU' AND day BETWEEN DATE '2025-05-01' AND DATE '2025-05-31'""";
        return shipkeep.as(username, () -> shipkeep.jdbc()
                .sql(sql.formatted(column))
                .query(Long.class)
                .single());
    }

    @Test
    void sumsOverVisibleAccountsAndNoOthers() {
        for (String username : List.of("executive", "manager", "manager-zj", "key_account_manager")) {
            CockpitView view = view(username, null);
            assertThat(view.now().parcels()).as(username).isEqualTo(recount(username, "parcels"));
            assertThat(view.now().revenueFen()).as(username).isEqualTo(recount(username, "revenue_fen"));
            assertThat(view.now().costFen()).as(username).isEqualTo(recount(username, "cost_fen"));
        }
        assertThat(view("executive", null).standings().accounts()).isEqualTo(4);
        assertThat(view("manager", null).standings().accounts()).isEqualTo(3);
        assertThat(view("manager-zj", null).standings().accounts()).isEqualTo(2);
        assertThat(view("key_account_manager", null).standings().accounts()).isEqualTo(1);
        assertThat(view("executive", null).now().parcels())
                .isGreaterThan(view("manager", null).now().parcels());
    }

    @Test
    void comparesWithTheSameDaysAYearBefore() {
        CockpitView view = view("executive", World.NANJING);
        assertThat(view.now().parcels())
                .isEqualTo(view.trend().stream()
                        .mapToLong(point -> point.facts().parcels())
                        .sum());
        assertThat(view.before().parcels()).isEqualTo(31 * 7 + 10);
        assertThat(view.trend()).hasSize(31);
    }

    @Test
    void goesDownTheTree() {
        CockpitView everything = view("executive", null);
        assertThat(everything.units()).extracting(line -> line.unit().id()).contains(World.JIANGSU, World.ZHEJIANG);
        assertThat(everything.units().stream()
                        .map(UnitLine::facts)
                        .mapToLong(facts -> facts.revenueFen())
                        .sum())
                .isEqualTo(everything.now().revenueFen());

        CockpitView ownElsewhere = view("manager", World.ZHEJIANG);
        assertThat(ownElsewhere.standings().accounts()).isEqualTo(1);
        assertThat(ownElsewhere.now().parcels()).isEqualTo(3);
    }

    @Test
    void statesTheRealSplit() {
        CockpitView view = view("executive", null);
        assertThat(view.standings().curve().accounts()).isEqualTo(4);
        assertThat(view.standings().curve().totalValue())
                .isEqualTo(view.standings().revenueFen());
        String page = shipkeep.get("executive", "/cockpit?currency=XAU&period=2025-05")
                .body();
        assertThat(page).contains("贡献 80% 的收入").contains("前 20% 的客户贡献");
        assertThat(page).contains("/accounts?currency=XAU&amp;abc=a").contains("data-chart");
    }

    @Test
    void showsLanesAndTheAccountsBehindThem() {
        CockpitView view = view("manager", null);
        List<Lane> largest = shipkeep.as(
                        "manager", () -> cockpit.lanes(view, new CockpitChoice(CURRENCY, "2025-05", null)))
                .largest(10);
        assertThat(largest).extracting(Lane::destination).containsExactly("44");
        HttpResponse<String> lanes = shipkeep.get("executive", "/cockpit/lanes?currency=XAU&period=2025-05");
        assertThat(lanes.body()).contains("江苏 → 广东").contains("浙江 → 北京");

        HttpResponse<String> lane = shipkeep.get("manager", "/cockpit/lane?destination=44&currency=XAU&period=2025-05");
        assertThat(lane.body()).contains("CO-nanjing").doesNotContain("CO-hangzhou");
        assertThat(shipkeep.get("manager", "/cockpit/lane?destination=11&currency=XAU&period=2025-05")
                        .body())
                .doesNotContain("CO-hangzhou");
    }

    @Test
    void sumsTheMoneyOfVisibleAccountsAndNoOthers() {
        assertThat(money("executive", null).rated())
                .isEqualTo(new RatedSums(9, 3, 152_000, 76_000, 76_000, 76_000, 1_500, 2_700));
        assertThat(money("manager", null).rated().totalFen()).isEqualTo(71_000);
        assertThat(money("manager-zj", null).rated().totalFen()).isEqualTo(75_000);
        assertThat(money("executive", World.NANJING).rated().totalFen()).isEqualTo(1_000);
        assertThat(money("manager", World.ZHEJIANG).rated().totalFen()).isEqualTo(70_000);
        assertThat(money("executive", null).owed().ageing().overdueFen()).isEqualTo(76_000);
        assertThat(money("manager-zj", null).owed().ageing().balanceFen()).isEqualTo(75_000);
        assertThat(money("executive", null).overdue())
                .extracting(payer -> payer.ageing().overdueFen())
                .containsExactly(70_000L, 5_000L, 1_000L);
        String page = shipkeep.get("manager", "/cockpit/money?currency=XAU&period=2025-05")
                .body();
        assertThat(page).contains("CO-nanjing").contains("CO-managers-own").doesNotContain("CO-hangzhou");
        assertThat(shipkeep.get("area_representative", "/cockpit").body()).doesNotContain("/cockpit/money");
        assertThat(shipkeep.get("area_representative", "/cockpit/money").statusCode())
                .isEqualTo(403);
    }

    private MoneyView money(String username, @Nullable Long unitId) {
        CockpitView view = view(username, unitId);
        return shipkeep.as(username, () -> cockpit.money(view, new CockpitChoice(CURRENCY, "2025-05", unitId)));
    }

    @Test
    void isForThoseWithTheRight() {
        assertThat(shipkeep.get("courier", "/cockpit").statusCode()).isEqualTo(403);
        assertThat(shipkeep.get("courier", "/cockpit/lanes").statusCode()).isEqualTo(403);
        assertThat(shipkeep.get("executive", "/cockpit?unit=999999").statusCode())
                .isEqualTo(404);
        assertThat(shipkeep.get("executive", "/cockpit?unit=abc").statusCode()).isEqualTo(404);
        assertThat(shipkeep.get("executive", "/cockpit?period=nonsense&currency=%27%3B--")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everybodyHasAHomePageOfOwnAccounts() {
        for (String username :
                List.of("executive", "manager", "key_account_manager", "courier", "service_agent", "administrator")) {
            assertThat(shipkeep.get(username, "/").statusCode()).as(username).isEqualTo(200);
        }
        String day = shipkeep.time().today().plusDays(5).toString();
        shipkeep.post(
                "manager",
                "/accounts/" + nanjing + "/grade/overrides",
                Map.of("choice", "TIER.GOLD", "reason", "试点客户", "until", day));
        assertThat(shipkeep.get("manager", "/").body()).contains("试点客户").contains("CO-nanjing");
        assertThat(shipkeep.get("manager-zj", "/").body()).doesNotContain("试点客户");
        shipkeep.post("manager", "/accounts/" + nanjing + "/grade/overrides/TIER/end", Map.of());
    }
}

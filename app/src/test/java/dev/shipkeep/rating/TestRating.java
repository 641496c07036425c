package dev.shipkeep.rating;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.TestCards;
import dev.shipkeep.waybill.intake.TestFile;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/**
 * Shippers, parcels and a price list of the tests of rating. They pay in a currency of their own, so that their list is
 * nobody else's. First kilogram 10, each further one 2, a return 8, insurance 1 %, at least 1; size counts by 6000.
 */
final class TestRating {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final String LIST = """
            行类型|产品|始发区|目的区|内容|从|首重(kg)|价格(元)|续重单位(kg)|续重价(元)|进位|最低(元)|附加费代码|计费方式|百分比|条件|体积系数|多件规则|币种
            计重|||||||||| 进位1||||||6000|总实重与总体积取大|
            分区||江苏||江苏||||||||||||||
            分区|||近|江苏;浙江;上海||||||||||||||
            分区|||远|广东;北京||||||||||||||
            价格||江苏|近||0|1|10|1|2||||||||| %1$s
            价格||江苏|远||0|1|20|1|5||||||||| %1$s
            附加费||||||||||四舍五入0.01|1|保价|保价金额比例|1%%||||
            条件|||||>0|||||||保价|||保价金额|||
            附加费|||||||8|||||退回|每票|||||
            条件||||退回||||||||退回|||服务|||""";

    private final Running shipkeep = Running.shipkeep();
    private final TestShippers shippers = new TestShippers();
    private final TestFile file = new TestFile();
    private final TestCards cards = new TestCards();
    private final String currency;
    private final Card card;

    TestRating(String currency) {
        this.currency = currency;
        card = cards.create(new Card(0, "R-" + currency, "计费测试 " + currency, CardKind.PRICE, "", currency, true));
    }

    CardVersion priced(LocalDate from, @Nullable LocalDate through) {
        CardVersion version = cards.upload(card, TestCards.bytes(LIST.formatted(currency)), from, through);
        cards.activate(version);
        return version;
    }

    long account(String code) {
        return shippers.create(code, World.NANJING_AREA, currency);
    }

    /** A parcel of one kilogram to Zhejiang on the first day of March. */
    Map<String, String> row(String shipper, String number) {
        Map<String, String> row = new HashMap<>();
        row.put("shipper_code", shipper);
        row.put("waybill_no", number);
        row.put("shipped_at", "2026-03-01 10:00");
        row.put("news_at", "2026-03-02 10:00");
        row.put("freight", "9.00");
        row.put("currency", currency);
        row.put("weight_grams", "1000g");
        row.put("origin_region", "江苏省");
        row.put("destination_region", "浙江省");
        return row;
    }

    void load(List<Map<String, String>> rows) {
        file.load(rows);
    }

    void load(Map<String, String> row) {
        file.load(List.of(row));
    }

    void loadInVain(List<Map<String, String>> rows) {
        file.loadInVain(rows);
    }

    /** Rates all that is marked; the application's own worker may be at it, too. */
    void settle() {
        try {
            shipkeep.bean(RatingProgress.class).finish();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void publish(Object event) {
        shipkeep.asSystem(() -> {
            shipkeep.bean(ApplicationEventMulticaster.class).multicastEvent(new PayloadApplicationEvent<>(this, event));
            return true;
        });
    }

    void close(long statement, long account, LocalDate from, LocalDate through) {
        shipkeep.asSystem(() -> {
            shipkeep.bean(BilledDays.class).close(statement, List.of(new CoveredSpan(account, account, from, through)));
            return true;
        });
    }

    List<Adjustment> openAdjustments(long account) {
        return shipkeep.asSystem(
                () -> shipkeep.bean(BilledDays.class).listOpenAdjustments(List.of(account), LocalDate.of(2100, 1, 1)));
    }

    void bill(List<Adjustment> adjustments, long statement) {
        shipkeep.asSystem(() -> {
            shipkeep.bean(BilledDays.class)
                    .bill(adjustments.stream().map(Adjustment::id).toList(), statement);
            return true;
        });
    }

    /** Number, total and chargeable grams of every rated parcel, ordered. */
    List<String> rated(Long... accounts) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql("""
                SELECT waybill_no || ' ' || total_fen || ' ' || chargeable_grams FROM rating.rated_parcel
                WHERE account_id = ANY (?) ORDER BY 1""").param(accounts).query(String.class).list());
    }

    /** Number and reason of every waiting parcel, ordered. */
    List<String> waiting(Long... accounts) {
        return shipkeep.asSystem(() ->
                shipkeep.jdbc().sql("""
                SELECT waybill_no || ' ' || reason FROM rating.waiting_parcel
                WHERE account_id = ANY (?) ORDER BY 1""").param(accounts).query(String.class).list());
    }

    /** Days whose sums are not those of their parcels. */
    List<String> wrongDays(Long... accounts) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                WITH counted AS (
                    SELECT account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS parcels,
                           sum(chargeable_grams) AS grams, sum(freight_fen) AS freight, sum(total_fen) AS total,
                           coalesce(sum(cost_fen), 0) AS cost, count(cost_fen) AS costed
                    FROM rating.rated_parcel WHERE account_id = ANY (:accounts) GROUP BY 1, 2
                ), waiting AS (
                    SELECT account_id, day, count(*) AS waiting FROM rating.waiting_parcel
                    WHERE account_id = ANY (:accounts) GROUP BY 1, 2
                )
                SELECT account_id || ' ' || day FROM rating.rated_day
                    FULL JOIN counted USING (account_id, day) FULL JOIN waiting USING (account_id, day)
                WHERE account_id = ANY (:accounts)
                  AND (rated_day.parcels, rated_day.chargeable_grams, rated_day.freight_fen, rated_day.total_fen,
                       rated_day.cost_fen, rated_day.costed, rated_day.waiting)
                      IS DISTINCT FROM
                      (coalesce(counted.parcels, 0), coalesce(counted.grams, 0), coalesce(counted.freight, 0),
                       coalesce(counted.total, 0), coalesce(counted.cost, 0), coalesce(counted.costed, 0),
                       coalesce(waiting.waiting, 0))""")
                .param("accounts", accounts)
                .query(String.class)
                .list());
    }
}

package dev.shipkeep.quote;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.TestCards;
import dev.shipkeep.waybill.intake.TestFile;
import dev.shipkeep.waybill.intake.TestShippers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards and shippers of the tests of quotes, in a currency of their own. List: near 10 and 2 for each further kilogram, far
 * 20 and 5; costs: 6 and 1, 12 and 3; a rival: 9 and 3 everywhere but far away.
 */
public final class TestQuotes {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate PAST_FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate PAST_THROUGH = LocalDate.of(2026, 3, 31);

    private static final String CARD = """
            行类型|始发区|目的区|内容|从|首重(kg)|价格(元)|续重单位(kg)|续重价(元)|进位|体积系数|多件规则|币种
            计重||||||||| 进位1|6000|总实重与总体积取大|
            分区|江苏||江苏|||||||||
            分区||近|江苏;浙江;上海|||||||||
            分区||远|广东;北京|||||||||
            价格|江苏|近||0|1|%2$s|1|%3$s|||| %1$s
            价格|江苏|远||0|1|%4$s|1|%5$s|||| %1$s""";

    private final Running shipkeep = Running.shipkeep();
    private final TestCards cards = new TestCards();
    private final String currency;

    public TestQuotes(String currency) {
        this.currency = currency;
    }

    public Card card(String code, CardKind kind, String carrier, int near, int nearMore, int far, int farMore) {
        boolean general = kind == CardKind.PRICE && carrier.isEmpty();
        Card card = cards.create(new Card(0, code, "报价测试 " + code, kind, carrier, currency, general));
        byte[] sheet = TestCards.bytes(CARD.formatted(currency, near, nearMore, far, farMore));
        cards.activate(cards.upload(card, sheet, FIRST_DAY, null));
        return card;
    }

    /** A shipper with sixty parcels of a kilogram to Zhejiang, 39 of three to Guangdong, and one that no list knows. */
    public long shipper(String code) {
        long id = new TestShippers().create(code, World.NANJING_AREA, currency);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            boolean near = number < 60;
            String to = near ? "浙江省" : number < 99 ? "广东省" : "西藏自治区";
            rows.add(row(code, code + "-" + number, to, near ? 1 : 3));
        }
        new TestFile().load(rows);
        return id;
    }

    private Map<String, String> row(String shipper, String number, String to, int kilograms) {
        Map<String, String> row = new HashMap<>();
        row.put("shipper_code", shipper);
        row.put("waybill_no", number);
        row.put("shipped_at", "2026-03-05 10:00");
        row.put("news_at", "2026-03-06 10:00");
        row.put("freight", "9.00");
        row.put("currency", currency);
        row.put("weight_grams", kilograms + "000g");
        row.put("origin_region", "江苏省");
        row.put("destination_region", to);
        return row;
    }

    QuoteTerms terms(Card card) {
        LocalDate today = shipkeep.time().today();
        return new QuoteTerms(card.id(), today, today.plusYears(1), today.plusDays(30), "包装材料免费");
    }

    public Quote create(String person, String title, long accountId, Card card) {
        QuoteEntry entry =
                new QuoteEntry(title, accountId, "", terms(card), QuoteBasis.past(PAST_FROM, PAST_THROUGH), List.of());
        QuoteKeeper keeper = shipkeep.bean(QuoteKeeper.class);
        return TestPeople.done(shipkeep.as(person, () -> keeper.create(entry)));
    }

    public Quote propose(String person, Quote quote, long percent) {
        QuoteKeeper keeper = shipkeep.bean(QuoteKeeper.class);
        return TestPeople.done(
                shipkeep.as(person, () -> keeper.propose(quote.id(), List.of(QuoteRule.everywhere(percent * 10_000)))));
    }
}

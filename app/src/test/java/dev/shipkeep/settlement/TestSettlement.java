package dev.shipkeep.settlement;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.contract.TestTerms;
import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.rating.work.RatingWorker;
import dev.shipkeep.waybill.intake.TestFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Payers, contracts and parcels of the tests of settlement, in a currency of their own. The first kilogram costs 10, each
 * further one 2 nearby and 20 and 5 far away; a return is 8.
 */
final class TestSettlement {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

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
    private final TestFile file = new TestFile();
    private final TestTerms terms;
    private final String currency;
    private final CardVersion card;

    TestSettlement(String currency) {
        this.currency = currency;
        terms = new TestTerms(currency);
        card = terms.card("S-" + currency, true, FIRST_DAY, null, LIST.formatted(currency));
    }

    CardVersion card() {
        return card;
    }

    TestTerms terms() {
        return terms;
    }

    long account(String code) {
        return terms.account(code, World.NANJING_AREA);
    }

    /** A contract that covers its payer, not in force yet: {@link TestTerms#activate}. */
    long contract(String number, long payer, LocalDate from, @Nullable LocalDate through) {
        long contract = terms.contract(number, payer, "STATED_ORDER", from, through);
        terms.cover(contract, payer, payer, from, through);
        return contract;
    }

    /**
     * A volume term of a contract.
     *
     * @param tiers quantity in parcels and percentage in turn
     */
    void rebate(long contract, String code, String period, LocalDate from, long... tiers) {
        shipkeep.asSystem(() -> {
            long term = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO contract.volume_term (contract_id, line, code, period, pooled, valid_from, measure, money, way)
                    VALUES (?, 1, ?, ?, true, ?, 'PARCELS', 'FREIGHT', 'ALL_PARCELS') RETURNING id""")
                    .params(contract, code, period, from)
                    .query(Long.class)
                    .single();
            for (int place = 0; place < tiers.length; place += 2) {
                shipkeep.jdbc()
                        .sql("INSERT INTO contract.volume_tier (term_id, from_quantity, share_ppm) VALUES (?, ?, ?)")
                        .params(term, tiers[place], tiers[place + 1] * 10_000)
                        .update();
            }
            return term;
        });
    }

    /** A promise of parcels, each missing one at a price. */
    void commitment(long contract, String code, String period, LocalDate from, long parcels, long fenEach) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO contract.volume_term (contract_id, line, code, period, pooled, valid_from, measure, money,
                    commitment_quantity, commitment_fen, commitment_per)
                VALUES (?, 2, ?, ?, true, ?, 'PARCELS', 'FREIGHT', ?, ?, 1)""")
                .params(contract, code, period, from, parcels, fenEach)
                .update());
    }

    /** A parcel of one kilogram to Zhejiang: 10.00. */
    Map<String, String> parcel(String shipper, String number, LocalDate day) {
        Map<String, String> row = new HashMap<>();
        row.put("shipper_code", shipper);
        row.put("waybill_no", number);
        row.put("shipped_at", day + " 10:00");
        row.put("news_at", day.plusDays(1) + " 10:00");
        row.put("freight", "9.00");
        row.put("currency", currency);
        row.put("weight_grams", "1000g");
        row.put("origin_region", "江苏省");
        row.put("destination_region", "浙江省");
        return row;
    }

    List<Map<String, String>> parcels(String shipper, LocalDate day, int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            rows.add(parcel(shipper, shipper + "-" + day + "-" + number, day));
        }
        return rows;
    }

    void load(List<Map<String, String>> rows) {
        file.load(rows);
    }

    /** Rates all that is marked. */
    void rate() {
        RatingWorker worker = shipkeep.bean(RatingWorker.class);
        for (int round = 0; round < 1_000 && hasMarks(); round++) {
            worker.rateMarked(() -> false);
        }
        if (hasMarks()) {
            throw new AssertionError("marks are left");
        }
    }

    private boolean hasMarks() {
        String sql = "SELECT EXISTS (SELECT FROM waybill.day_mark) OR EXISTS (SELECT FROM rating.price_mark)";
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql(sql).query(Boolean.class).single());
    }

    /** Previews and closes. @return how many statements were closed */
    int settle(YearMonth month, Long... payers) {
        return Acting.as(SignedIn.SYSTEM, () -> shipkeep.bean(MonthlyRuns.class)
                .settleNow(month, List.of(payers), month.plusMonths(1).atDay(5)));
    }

    Statement statement(long payer, YearMonth month) {
        return shipkeep.asSystem(() -> shipkeep.bean(Statements.class).listOfPayer(payer, 100).stream()
                .filter(found -> found.month().equals(month))
                .findFirst()
                .orElseThrow());
    }

    boolean hasStatement(long payer, YearMonth month) {
        return shipkeep.asSystem(() -> shipkeep.bean(Statements.class).listOfPayer(payer, 100).stream()
                .anyMatch(found -> found.month().equals(month)));
    }

    List<StatementPart> parts(long payer, YearMonth month) {
        long id = statement(payer, month).id();
        return shipkeep.asSystem(() -> shipkeep.bean(Statements.class).listParts(id));
    }

    /** What the items of a kind come to. */
    long fen(long payer, YearMonth month, ItemKind kind) {
        return parts(payer, month).stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(StatementPart::amountFen)
                .sum();
    }

    /** What the ledger holds against a payer. */
    long owed(long payer) {
        return shipkeep.asSystem(
                () -> shipkeep.bean(dev.shipkeep.receivable.Receivables.class).balanceFen(payer));
    }
}

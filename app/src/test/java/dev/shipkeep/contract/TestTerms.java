package dev.shipkeep.contract;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.TestCards;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Cards, accounts, prices and covers of tests, in a currency of their own so that no other test's prices hold for them. */
public final class TestTerms {

    public static final String SIMPLE = """
            行类型|产品|目的区|内容|首重(kg)|价格(元)|续重价(元)|进位
            计重|||||||进位0.5
            产品|standard||||||
            分区||沪|上海||||
            分区||鄂|湖北||||
            价格||沪||1|10|2|
            价格||鄂||1|20|4|""";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Running shipkeep = Running.shipkeep();
    private final TestCards cards = new TestCards();
    private final String currency;

    public TestTerms(String currency) {
        this.currency = currency;
    }

    public CardVersion card(String code, boolean general, LocalDate from, @Nullable LocalDate through, String table) {
        Card card = cards.create(new Card(0, code, "测试 " + code, CardKind.PRICE, "", currency, general));
        CardVersion version = cards.upload(card, TestCards.bytes(table), from, through);
        cards.activate(version);
        return version;
    }

    public long account(String code) {
        return account(code, World.NANJING_AREA);
    }

    public long account(String code, long unit) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO account.account (code, name, unit_id, org_path, currency)
                    SELECT ?, ?, id, path, ? FROM organization.unit WHERE id = ? RETURNING id""")
                    .params(code, "测试客户" + code, currency, unit)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)")
                    .params(code, id, id)
                    .update();
            return id;
        });
    }

    /** A price in force: a percentage off everywhere. */
    public long price(
            String source,
            @Nullable Long account,
            @Nullable String tier,
            CardVersion version,
            LocalDate from,
            @Nullable LocalDate through,
            int percentOff) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO contract.price (code, name, source, account_id, home_account_id, tier, card_id,
                        valid_from, valid_through, state, made_by_name, made_at)
                    VALUES (:code, '测试价', :source, :account, :account, :tier, :card, :from, :through, 'DRAFT', 'test',
                        now()) RETURNING id""")
                    .param("code", source + "-" + NUMBERS.incrementAndGet())
                    .param("source", source)
                    .param("account", account, java.sql.Types.BIGINT)
                    .param("tier", tier, java.sql.Types.VARCHAR)
                    .param("card", version.card().id())
                    .param("from", from)
                    .param("through", through, java.sql.Types.DATE)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO contract.price_rule (price_id, line, off_ppm) VALUES (?, 1, ?)")
                    .params(id, percentOff * 10_000L)
                    .update();
            shipkeep.jdbc()
                    .sql("UPDATE contract.price SET state = 'ACTIVE' WHERE id = ?")
                    .param(id)
                    .update();
            return id;
        });
    }

    /** A contract in force without anything but covers; each cover from a day through another. */
    public long contract(String number, long payer, String selection, LocalDate from, @Nullable LocalDate through) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO contract.contract (number, kind, title, payer_id, home_payer_id, currency, state, valid_from,
                    valid_through, contract_start, selection, list_prices, credit_days, deposit_fen, billing_day, tax_ppm,
                    notice_days, made_by_name, made_at)
                VALUES (:number, 'FIRST', '测试合同', :payer, :payer, :currency, 'DRAFT', :from, :through, :from, :selection,
                    true, 45, 0, 8, 60000, 30, 'test', now()) RETURNING id""")
                .param("number", number)
                .param("payer", payer)
                .param("currency", currency)
                .param("from", from)
                .param("through", through, java.sql.Types.DATE)
                .param("selection", selection)
                .query(Long.class)
                .single());
    }

    public void cover(long contract, long payer, long account, LocalDate from, @Nullable LocalDate through) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO contract.cover
                    (contract_id, account_id, home_account_id, payer_id, valid_from, valid_through, in_force)
                VALUES (:contract, :account, :account, :payer, :from, :through, true)""")
                .param("contract", contract)
                .param("account", account)
                .param("payer", payer)
                .param("from", from)
                .param("through", through, java.sql.Types.DATE)
                .update());
    }

    public void activate(long contract) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE contract.contract SET state = 'ACTIVE' WHERE id = ?")
                .param(contract)
                .update());
    }

    /** Whoever's turn it is consents, level by level: other tests may have put people on any of them. */
    public void approve(String kind, long id) {
        Approvals approvals = shipkeep.bean(Approvals.class);
        SignedIn reader = shipkeep.person("executive");
        for (int step = 0; step < ApprovalLevel.values().length; step++) {
            Approval open =
                    Acting.as(reader, () -> approvals.listHistory(kind, id)).getFirst();
            if (!open.isOpen()) {
                return;
            }
            String name = Acting.as(reader, () -> approvals.listAwaited(open)).getFirst();
            String username = shipkeep.asSystem(() -> shipkeep.jdbc()
                    .sql("SELECT username FROM organization.person WHERE name = ? ORDER BY id LIMIT 1")
                    .param(name)
                    .query(String.class)
                    .single());
            Acting.as(
                    shipkeep.person(username),
                    () -> approvals.decide(
                            open.id(), open.waiting().orElseThrow().number(), true, "同意"));
        }
    }
}

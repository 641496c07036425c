package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.figure.Share;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules and surcharges of prices in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PriceRows {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            INSERT INTO contract.price_rule
                (price_id, line, origin_zone, destination_zone, product, from_grams, through_grams, off_ppm,
                 minimum_fen, rounding, first_grams, price_fen, step_grams, step_price_fen, piece_price_fen)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PriceRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The rules of a price in their order. */
    public List<RuleRow> listRules(long priceId) {
        return rulesOf(List.of(priceId)).getOrDefault(priceId, List.of());
    }

    public List<SurchargeDiscount> listSurcharges(long priceId) {
        return surchargesOf(List.of(priceId)).getOrDefault(priceId, List.of());
    }

    private record Head(
            long id,
            String code,
            PriceSource source,
            @Nullable Long accountId,
            @Nullable String tier,
            long cardId,
            Validity days) {}

    /**
     * Prices in force for these customers and payers, and of all classes and campaigns, that hold on some of the days.
     * A customer's or group's price that ended in the year before comes along, so that a trace can say that it ended.
     */
    public List<KeptPrice> listInForce(
            Collection<Long> accountIds, Collection<Long> payerIds, LocalDate from, LocalDate through) {
        List<Head> heads = jdbc.sql("""
                SELECT id, code, source, account_id, tier, card_id, valid_from, valid_through FROM contract.price
                WHERE state = 'ACTIVE' AND valid_from <= :through
                  AND coalesce(valid_through, 'infinity') >= CASE WHEN account_id IS NULL THEN :from
                      ELSE :from - 366 END
                  AND (account_id IS NULL OR source = 'CUSTOMER' AND account_id = ANY (:accounts)
                       OR source = 'GROUP' AND account_id = ANY (:payers))
                ORDER BY valid_from DESC, id DESC""")
                .param("through", through)
                .param("from", from)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("payers", payerIds.toArray(Long[]::new))
                .query((row, number) -> new Head(
                        row.getLong("id"),
                        row.getString("code"),
                        PriceSource.valueOf(row.getString("source")),
                        row.getObject("account_id", Long.class),
                        row.getString("tier"),
                        row.getLong("card_id"),
                        new Validity(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_through", LocalDate.class))))
                .list();
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<RuleRow>> rules = rulesOf(ids);
        Map<Long, List<SurchargeDiscount>> surcharges = surchargesOf(ids);
        return heads.stream()
                .map(head -> new KeptPrice(
                        head.id(),
                        head.code(),
                        head.source(),
                        head.accountId(),
                        head.tier(),
                        head.cardId(),
                        head.days(),
                        rules.getOrDefault(head.id(), List.of()),
                        surcharges.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<Long, List<RuleRow>> rulesOf(Collection<Long> priceIds) {
        Map<Long, List<RuleRow>> rules = new HashMap<>();
        jdbc.sql("""
                SELECT price_id, origin_zone, destination_zone, product, from_grams, through_grams, off_ppm,
                       minimum_fen, rounding, first_grams, price_fen, step_grams, step_price_fen, piece_price_fen
                FROM contract.price_rule WHERE price_id = ANY (?) ORDER BY price_id, line""").param(priceIds.toArray(Long[]::new)).query(row -> {
            rules.computeIfAbsent(row.getLong("price_id"), id -> new ArrayList<>())
                    .add(rule(row));
        });
        return rules;
    }

    private static RuleRow rule(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getString("origin_zone"),
                row.getString("destination_zone"),
                row.getString("product"),
                row.getLong("from_grams"),
                row.getObject("through_grams", Long.class),
                row.getObject("off_ppm", Long.class),
                row.getLong("minimum_fen"),
                row.getString("rounding"),
                row.getObject("first_grams", Long.class),
                row.getObject("price_fen", Long.class),
                row.getObject("step_grams", Long.class),
                row.getObject("step_price_fen", Long.class),
                row.getObject("piece_price_fen", Long.class));
    }

    private Map<Long, List<SurchargeDiscount>> surchargesOf(Collection<Long> priceIds) {
        Map<Long, List<SurchargeDiscount>> surcharges = new HashMap<>();
        jdbc.sql("""
                SELECT price_id, surcharge, off_ppm FROM contract.price_surcharge
                WHERE price_id = ANY (?) ORDER BY price_id, surcharge""").param(priceIds.toArray(Long[]::new)).query(row -> {
            surcharges
                    .computeIfAbsent(row.getLong("price_id"), id -> new ArrayList<>())
                    .add(new SurchargeDiscount(row.getString("surcharge"), new Share(row.getLong("off_ppm"))));
        });
        return surcharges;
    }

    private record Numbered(int line, RuleRow rule) {}

    /** Puts these in the place of what a draft had. */
    public void replace(long priceId, List<RuleRow> rules, List<SurchargeDiscount> surcharges) {
        jdbc.sql("DELETE FROM contract.price_rule WHERE price_id = ?")
                .param(priceId)
                .update();
        jdbc.sql("DELETE FROM contract.price_surcharge WHERE price_id = ?")
                .param(priceId)
                .update();
        List<Numbered> numbered = new ArrayList<>();
        rules.forEach(rule -> numbered.add(new Numbered(numbered.size() + 1, rule)));
        template.batchUpdate(
                INSERT, numbered, BATCH, (statement, item) -> set(statement, priceId, item.line(), item.rule()));
        template.batchUpdate(
                "INSERT INTO contract.price_surcharge (price_id, surcharge, off_ppm) VALUES (?, ?, ?)",
                surcharges,
                BATCH,
                (statement, surcharge) -> {
                    statement.setLong(1, priceId);
                    statement.setString(2, surcharge.surcharge());
                    statement.setLong(3, surcharge.off().partsPerMillion());
                });
    }

    private static void set(PreparedStatement statement, long priceId, int line, RuleRow rule) throws SQLException {
        statement.setLong(1, priceId);
        statement.setInt(2, line);
        statement.setString(3, rule.originZone());
        statement.setString(4, rule.destinationZone());
        statement.setString(5, rule.product());
        statement.setLong(6, rule.fromGrams());
        statement.setObject(7, rule.throughGrams(), Types.BIGINT);
        statement.setObject(8, rule.offPpm(), Types.BIGINT);
        statement.setLong(9, rule.minimumFen());
        statement.setString(10, rule.rounding());
        statement.setObject(11, rule.firstGrams(), Types.BIGINT);
        statement.setObject(12, rule.priceFen(), Types.BIGINT);
        statement.setObject(13, rule.stepGrams(), Types.BIGINT);
        statement.setObject(14, rule.stepPriceFen(), Types.BIGINT);
        statement.setObject(15, rule.piecePriceFen(), Types.BIGINT);
    }
}

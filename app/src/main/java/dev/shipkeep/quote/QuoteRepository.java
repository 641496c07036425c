package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes in the database. */
@Component
class QuoteRepository {

    static final String SELECT = """
            SELECT quote.id, quote.number, quote.title, quote.account_id,
                   coalesce(account.name, quote.prospect) AS customer, quote.org_path::text AS org_path,
                   quote.owner_id, quote.owner_name, quote.currency, quote.card_id, card.name AS card_name,
                   quote.state, quote.valid_from, quote.valid_through, quote.offer_until, quote.basis,
                   quote.past_from, quote.past_through, quote.note, quote.loss_reason, quote.price_id,
                   quote.parcels, quote.rated, quote.list_fen, quote.freight_fen, quote.revenue_fen,
                   quote.costed_revenue_fen, quote.cost_fen, quote.compared_revenue_fen, quote.today_fen,
                   quote.level, quote.made_at, quote.changed_at, quote.version
            FROM quote.quote
                JOIN pricing.card ON card.id = quote.card_id
                LEFT JOIN account.account ON account.id = quote.account_id
            """;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    QuoteRepository(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Who makes a quote, and where it belongs. */
    record Origin(String orgPath, long ownerId, String ownerName, String currency, Instant now) {}

    long add(QuoteEntry entry, Origin origin) {
        return bind(jdbc.sql("""
                        INSERT INTO quote.quote
                            (number, title, account_id, home_account_id, prospect, org_path, owner_id, owner_name,
                             currency, card_id, state, valid_from, valid_through, offer_until, basis, past_from,
                             past_through, note, made_at, changed_at)
                        VALUES ('Q' || to_char(:now AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')
                                || (SELECT lpad(next.number, greatest(5, length(next.number)), '0')
                                    FROM (SELECT nextval('quote.quote_number')::text AS number) next),
                                :title, :account, :account, :prospect, :path::ltree, :owner, :ownerName, :currency,
                                :card, 'DRAFT', :from, :through, :until, :basis, :pastFrom, :pastThrough, :note,
                                :now, :now)
                        RETURNING id"""), entry)
                .param("path", origin.orgPath())
                .param("owner", origin.ownerId())
                .param("ownerName", origin.ownerName())
                .param("currency", origin.currency())
                .param("now", Timestamp.from(origin.now()))
                .query(Long.class)
                .single();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, QuoteEntry entry) {
        QuoteTerms terms = entry.terms();
        return statement
                .param("title", entry.title())
                .param("account", entry.accountId(), Types.BIGINT)
                .param("prospect", entry.prospect())
                .param("card", terms.cardId())
                .param("from", terms.from())
                .param("through", terms.through(), Types.DATE)
                .param("until", terms.offerUntil())
                .param("basis", entry.basis().kind().name())
                .param("pastFrom", entry.basis().from(), Types.DATE)
                .param("pastThrough", entry.basis().through(), Types.DATE)
                .param("note", terms.note());
    }

    /** Whether the version was still the one given. */
    boolean change(long id, int version, QuoteEntry entry, String currency, Instant now) {
        return bind(jdbc.sql("""
                                UPDATE quote.quote SET title = :title, account_id = :account,
                                    home_account_id = :account, prospect = :prospect, card_id = :card,
                                    currency = :currency, valid_from = :from, valid_through = :through,
                                    offer_until = :until, basis = :basis, past_from = :pastFrom,
                                    past_through = :pastThrough, note = :note, changed_at = :now,
                                    version = version + 1
                                WHERE id = :id AND version = :version"""), entry)
                        .param("currency", currency)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Quote> find(long id) {
        return jdbc.sql(SELECT + "WHERE quote.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Holds a quote until the end of the transaction. */
    Optional<Quote> lock(long id) {
        return jdbc.sql("SELECT id FROM quote.quote WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    void setState(long id, QuoteState state, Instant now) {
        jdbc.sql("UPDATE quote.quote SET state = ?, changed_at = ?, version = version + 1 WHERE id = ?")
                .params(state.name(), Timestamp.from(now), id)
                .update();
    }

    void setLost(long id, String reason, Instant now) {
        jdbc.sql("""
                UPDATE quote.quote SET state = 'LOST', loss_reason = ?, changed_at = ?, version = version + 1
                WHERE id = ?""").params(reason, Timestamp.from(now), id).update();
    }

    void setAccepted(long id, @Nullable Long priceId, Instant now) {
        jdbc.sql("""
                UPDATE quote.quote SET state = 'ACCEPTED', price_id = :price, changed_at = :now, version = version + 1
                WHERE id = :id""")
                .param("price", priceId, Types.BIGINT)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void setFigures(long id, QuoteFigures figures) {
        ApprovalLevel level = figures.level();
        jdbc.sql("""
                UPDATE quote.quote SET parcels = :parcels, rated = :rated, list_fen = :list, freight_fen = :freight,
                    revenue_fen = :revenue, costed_revenue_fen = :costed, cost_fen = :cost,
                    compared_revenue_fen = :compared, today_fen = :today, level = :level
                WHERE id = :id""")
                .param("parcels", figures.parcels())
                .param("rated", figures.rated())
                .param("list", figures.listFen())
                .param("freight", figures.freightFen())
                .param("revenue", figures.revenueFen())
                .param("costed", figures.costedRevenueFen())
                .param("cost", figures.costFen())
                .param("compared", figures.comparedRevenueFen())
                .param("today", figures.todayFen())
                .param("level", level == null ? null : level.name(), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** Approved and sent quotes whose last day has passed. */
    List<Long> listPastOffer(LocalDate today) {
        return jdbc.sql("SELECT id FROM quote.quote WHERE state IN ('APPROVED', 'SENT') AND offer_until < ? LIMIT 1000")
                .param(today)
                .query(Long.class)
                .list();
    }

    List<QuoteRule> listRules(long id) {
        return jdbc.sql("""
                SELECT origin_zone, destination_zone, product, from_grams, through_grams, off_ppm
                FROM quote.rule WHERE quote_id = ? ORDER BY line""")
                .param(id)
                .query((row, number) -> new QuoteRule(
                        row.getString("origin_zone"),
                        row.getString("destination_zone"),
                        row.getString("product"),
                        row.getLong("from_grams"),
                        row.getObject("through_grams", Long.class),
                        row.getLong("off_ppm")))
                .list();
    }

    void replaceRules(long id, List<QuoteRule> rules) {
        jdbc.sql("DELETE FROM quote.rule WHERE quote_id = ?").param(id).update();
        for (int line = 0; line < rules.size(); line++) {
            QuoteRule rule = rules.get(line);
            jdbc.sql("""
                    INSERT INTO quote.rule
                        (quote_id, line, origin_zone, destination_zone, product, from_grams, through_grams, off_ppm)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(id)
                    .param(line + 1)
                    .param(rule.originZone())
                    .param(rule.destinationZone())
                    .param(rule.product())
                    .param(rule.fromGrams())
                    .param(rule.throughGrams())
                    .param(rule.offPpm())
                    .update();
        }
    }

    List<ProfileLine> listProfile(long id) {
        return jdbc.sql("""
                SELECT origin, destination, product, grams, monthly_parcels
                FROM quote.profile_line WHERE quote_id = ? ORDER BY line""")
                .param(id)
                .query((row, number) -> new ProfileLine(
                        row.getString("origin"),
                        row.getString("destination"),
                        row.getString("product"),
                        row.getLong("grams"),
                        row.getLong("monthly_parcels")))
                .list();
    }

    private record Numbered(int line, ProfileLine profile) {}

    void replaceProfile(long id, List<ProfileLine> lines) {
        jdbc.sql("DELETE FROM quote.profile_line WHERE quote_id = ?").param(id).update();
        List<Numbered> numbered = new java.util.ArrayList<>();
        lines.forEach(line -> numbered.add(new Numbered(numbered.size() + 1, line)));
        template.batchUpdate("""
                INSERT INTO quote.profile_line
                    (quote_id, line, origin, destination, product, grams, monthly_parcels)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", numbered, BATCH, (statement, item) -> {
            statement.setLong(1, id);
            statement.setInt(2, item.line());
            statement.setString(3, item.profile().origin());
            statement.setString(4, item.profile().destination());
            statement.setString(5, item.profile().product());
            statement.setLong(6, item.profile().grams());
            statement.setLong(7, item.profile().monthlyParcels());
        });
    }

    static Quote read(ResultSet row) throws SQLException {
        String level = row.getString("level");
        QuoteFigures figures = new QuoteFigures(
                row.getLong("parcels"),
                row.getLong("rated"),
                row.getLong("list_fen"),
                row.getLong("freight_fen"),
                row.getLong("revenue_fen"),
                row.getLong("costed_revenue_fen"),
                row.getLong("cost_fen"),
                row.getLong("compared_revenue_fen"),
                row.getLong("today_fen"),
                level == null ? null : ApprovalLevel.valueOf(level));
        return new Quote(
                row.getLong("id"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("account_id", Long.class),
                row.getString("customer"),
                row.getString("org_path"),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                row.getString("currency"),
                row.getString("card_name"),
                QuoteState.valueOf(row.getString("state")),
                terms(row),
                new QuoteBasis(
                        QuoteBasis.Kind.valueOf(row.getString("basis")),
                        row.getObject("past_from", LocalDate.class),
                        row.getObject("past_through", LocalDate.class)),
                figures,
                row.getString("loss_reason"),
                row.getObject("price_id", Long.class),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }

    private static QuoteTerms terms(ResultSet row) throws SQLException {
        return new QuoteTerms(
                row.getLong("card_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_through", LocalDate.class),
                row.getObject("offer_until", LocalDate.class),
                row.getString("note"));
    }
}

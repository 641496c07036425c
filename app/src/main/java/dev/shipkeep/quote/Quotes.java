package dev.shipkeep.quote;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.pricing.Card;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Quotes as they stand. Whoever asks finds those of visible accounts, and of prospects in the own subtree. */
@Component
@Transactional(readOnly = true)
public class Quotes {

    public static final Set<String> PARAMETERS = Set.of("q", "state", "card", "mine", "loss", ListAddress.PLACE);
    public static final int PAGE_ROWS = 50;

    private static final SortKey NEWEST = new SortKey("id", "quote.id", "quote.id", SortKey.Kind.NUMBER, true);

    private final JdbcClient jdbc;
    private final QuoteRepository quotes;
    private final QuoteRules rules;

    Quotes(JdbcClient jdbc, QuoteRepository quotes, QuoteRules rules) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.rules = rules;
    }

    /** How many quotes a list has and what they would bring. */
    public record Totals(long quotes, long revenueFen, long open) {}

    /** @throws NotFound when there is none or it may not be seen */
    public Quote getQuote(long id) {
        return quotes.find(id).orElseThrow(NotFound::new);
    }

    public Optional<Quote> findQuote(long id) {
        return quotes.find(id);
    }

    /** The discounts in the order in which they are tried. */
    public List<QuoteRule> listRules(long id) {
        return quotes.listRules(id);
    }

    public List<ProfileLine> listProfile(long id) {
        return quotes.listProfile(id);
    }

    /** Cards that can be the base of a quote. */
    public List<Card> listCards() {
        return rules.listCards();
    }

    /** The page of a list that an address names, newest first. */
    public Page<Quote> list(ListAddress address) {
        Slice slice = Slice.of(NEWEST, true, address.value(ListAddress.PLACE), PAGE_ROWS);
        Where where = slice.in(where(address));
        List<Quote> read = where.bind(jdbc.sql(QuoteRepository.SELECT + where.sql() + slice.tail()))
                .query((row, number) -> QuoteRepository.read(row))
                .list();
        return slice.page(read, (row, direction) -> new Place(direction, Long.toString(row.id()), row.id()));
    }

    public Totals totals(ListAddress address) {
        Where where = where(address);
        return where.bind(jdbc.sql("""
                        SELECT count(*) AS quotes, coalesce(sum(quote.revenue_fen), 0) AS revenue_fen,
                               count(*) FILTER (WHERE quote.state NOT IN ('ACCEPTED', 'LOST', 'EXPIRED')) AS open
                        FROM quote.quote LEFT JOIN account.account ON account.id = quote.account_id""" + where.sql()))
                .query((row, number) ->
                        new Totals(row.getLong("quotes"), row.getLong("revenue_fen"), row.getLong("open")))
                .single();
    }

    private static Where where(ListAddress address) {
        Where where = new Where();
        String state = address.value("state");
        if (Arrays.stream(QuoteState.values()).anyMatch(known -> known.name().equals(state))) {
            where.and("quote.state = ?", state);
        }
        if (address.value("card").matches("\\d{1,18}")) {
            where.and("quote.card_id = ?", Long.parseLong(address.value("card")));
        }
        if (address.has("mine")) {
            where.and("quote.owner_id = ?", Acting.get().id());
        }
        if (address.has("loss")) {
            where.and("quote.cost_fen > quote.costed_revenue_fen");
        }
        String text = address.value("q");
        if (!text.isEmpty()) {
            where.and(
                    "(strpos(quote.number, upper(?)) > 0 OR strpos(quote.title, ?) > 0 OR strpos(quote.prospect, ?) > 0"
                            + " OR strpos(account.name, ?) > 0)",
                    text,
                    text,
                    text,
                    text);
        }
        return where;
    }

    /** @param after id of the last one seen; {@link Long#MAX_VALUE} for the first page */
    public List<Quote> listAfter(long after, int limit) {
        return jdbc.sql(QuoteRepository.SELECT + "WHERE quote.id < ? ORDER BY quote.id DESC LIMIT ?")
                .params(after, limit)
                .query((row, number) -> QuoteRepository.read(row))
                .list();
    }

    /** Those of an account, newest first. */
    public List<Quote> listOfAccount(long accountId, int limit) {
        return jdbc.sql(QuoteRepository.SELECT + "WHERE quote.account_id = ? ORDER BY quote.id DESC LIMIT ?")
                .params(accountId, limit)
                .query((row, number) -> QuoteRepository.read(row))
                .list();
    }
}

package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads prices under the scope of whoever asks. */
@Component
@Transactional(readOnly = true)
public class CustomerPrices {

    public static final Set<String> PARAMETERS = Set.of("q", "source", "standing", "account", ListAddress.PLACE);
    public static final int PAGE = 50;

    private static final SortKey NEWEST = new SortKey("from", "price.valid_from", "price.id", SortKey.Kind.DAY, true);

    private static final String SELECT = """
            SELECT price.id, price.code, price.name, price.source, price.account_id, account.name AS account_name,
                   price.tier, price.card_id, card.name AS card_name, card.currency, price.valid_from,
                   price.valid_through, price.state, price.note, price.made_by_name, price.made_at,
                   price.activated_by_name, price.activated_at
            FROM contract.price
                JOIN pricing.card ON card.id = card_id
                LEFT JOIN account.account ON account.id = price.account_id
            """;

    private final JdbcClient jdbc;

    CustomerPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CustomerPrice getPrice(long id) {
        return jdbc.sql(SELECT + "WHERE price.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Page<CustomerPrice> list(ListAddress address, LocalDate today) {
        Slice slice = Slice.of(NEWEST, true, address.value(ListAddress.PLACE), PAGE);
        Where where = slice.in(where(address, today));
        List<CustomerPrice> read = where.bind(jdbc.sql(SELECT + where.sql() + slice.tail()))
                .query((row, number) -> read(row))
                .list();
        return slice.page(
                read, (row, direction) -> new Place(direction, row.days().from().toString(), row.id()));
    }

    private static Where where(ListAddress address, LocalDate today) {
        Where where = new Where();
        where.andIfGiven("price.source = ?", address.value("source"));
        if (address.value("account").matches("\\d{1,18}")) {
            where.and("price.account_id = ?", Long.parseLong(address.value("account")));
        }
        String text = address.value("q");
        if (!text.isEmpty()) {
            where.and(
                    "(strpos(price.code, ?) > 0 OR strpos(price.name, ?) > 0 OR strpos(account.name, ?) > 0)",
                    text,
                    text,
                    text);
        }
        switch (address.value("standing")) {
            case "draft" -> where.and("price.state = 'DRAFT'");
            case "approval" -> where.and("price.state = 'IN_APPROVAL'");
            case "future" -> where.and("price.state = 'ACTIVE' AND price.valid_from > ?", today);
            case "current" ->
                where.and(
                        "price.state = 'ACTIVE' AND price.valid_from <= ? AND coalesce(price.valid_through, 'infinity') >= ?",
                        today,
                        today);
            case "past" -> where.and("price.state = 'ACTIVE' AND price.valid_through < ?", today);
            default -> {
                // Any other value is no filter.
            }
        }
        return where;
    }

    /** The customer's and group's prices of an account, the newest first. */
    public List<CustomerPrice> listOfAccount(long accountId) {
        return jdbc.sql(SELECT + "WHERE price.account_id = ? ORDER BY price.valid_from DESC, price.id DESC LIMIT 100")
                .param(accountId)
                .query((row, number) -> read(row))
                .list();
    }

    /** Those of the prices that may be seen. */
    public List<CustomerPrice> listPrices(Collection<Long> ids) {
        return jdbc.sql(SELECT + "WHERE price.id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    public boolean isTaken(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM contract.price WHERE code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private static CustomerPrice read(ResultSet row) throws SQLException {
        Timestamp activatedAt = row.getTimestamp("activated_at");
        return new CustomerPrice(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                PriceSource.valueOf(row.getString("source")),
                row.getObject("account_id", Long.class),
                row.getString("account_name"),
                row.getString("tier"),
                row.getLong("card_id"),
                row.getString("card_name"),
                row.getString("currency"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_through", LocalDate.class)),
                PriceState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("activated_by_name"),
                activatedAt == null ? null : activatedAt.toInstant());
    }
}

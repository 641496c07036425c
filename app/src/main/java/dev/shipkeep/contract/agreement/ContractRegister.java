package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.PriceBook;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads contracts under the scope of whoever asks. */
@Component
@Transactional(readOnly = true)
public class ContractRegister {

    public static final Set<String> PARAMETERS = Set.of("q", "standing", "account", ListAddress.PLACE);
    public static final int PAGE = 50;

    private static final int MOST_EXPORTED = 50_000;
    private static final SortKey NEWEST =
            new SortKey("from", "contract.valid_from", "contract.id", SortKey.Kind.DAY, true);

    private static final String SELECT = """
            SELECT contract.id, contract.number, contract.version, contract.kind, contract.follows_id, contract.title,
                   contract.payer_id, account.name AS payer_name, contract.currency, contract.state,
                   contract.valid_from, contract.valid_through, contract.contract_start, contract.selection,
                   contract.list_prices, contract.products, contract.on_time_basis_points,
                   contract.damage_basis_points, contract.loss_basis_points, contract.credit_days,
                   contract.credit_limit_fen, contract.deposit_fen, contract.billing_day, contract.tax_ppm,
                   contract.notice_days, contract.security_agreement, contract.note, contract.comment,
                   contract.scan_file_id, contract.signed_on, contract.made_by_name, contract.made_at,
                   contract.activated_by_name, contract.activated_at,
                   (SELECT later.kind FROM contract.contract AS later
                    WHERE later.follows_id = contract.id AND later.state = 'ACTIVE' LIMIT 1) AS successor
            FROM contract.contract LEFT JOIN account.account ON account.id = contract.payer_id
            """;

    private static final String NOBODY_FOLLOWS = """
            NOT EXISTS (SELECT FROM contract.contract AS later
                WHERE later.follows_id = contract.id AND later.state = 'ACTIVE')""";

    private final JdbcClient jdbc;

    ContractRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Contract getContract(long id) {
        return jdbc.sql(SELECT + "WHERE contract.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All versions under a number, the newest first. */
    public List<Contract> listVersions(String number) {
        return jdbc.sql(SELECT + "WHERE contract.number = ? ORDER BY contract.version DESC LIMIT 200")
                .param(number)
                .query((row, index) -> read(row))
                .list();
    }

    /** Contracts that the account pays by or is covered by, the newest first. */
    public List<Contract> listOfAccount(long accountId) {
        return jdbc.sql(SELECT + """
                WHERE contract.payer_id = :account
                   OR contract.id IN (SELECT contract_id FROM contract.cover WHERE account_id = :account)
                ORDER BY contract.valid_from DESC, contract.id DESC LIMIT 100""")
                .param("account", accountId)
                .query((row, number) -> read(row))
                .list();
    }

    public Page<Contract> list(ListAddress address, LocalDate today) {
        Slice slice = Slice.of(NEWEST, true, address.value(ListAddress.PLACE), PAGE);
        Where where = slice.in(where(address, today));
        List<Contract> read = where.bind(jdbc.sql(SELECT + where.sql() + slice.tail()))
                .query((row, number) -> read(row))
                .list();
        return slice.page(
                read, (row, direction) -> new Place(direction, row.days().from().toString(), row.id()));
    }

    /** Contracts after an id, for programs that read all of them. */
    public List<Contract> listAfter(ListAddress address, LocalDate today, long after, int limit) {
        Where where = where(address, today).and("contract.id > ?", after);
        return where.bind(jdbc.sql(SELECT + where.sql() + " ORDER BY contract.id LIMIT " + limit))
                .query((row, number) -> read(row))
                .list();
    }

    /** Every contract of a list, one after the other. */
    public void forEach(ListAddress address, LocalDate today, Consumer<Contract> taker) {
        Where where = where(address, today);
        where.bind(jdbc.sql(SELECT + where.sql() + NEWEST.orderBy(true) + " LIMIT " + MOST_EXPORTED)
                        .withFetchSize(500))
                .query(row -> {
                    taker.accept(read(row));
                });
    }

    /** How many contracts end soon by their own notice and have no successor. */
    public long countEnding(LocalDate today) {
        Where where = where(ListAddress.of("", java.util.Map.of("standing", "ending"), PARAMETERS), today);
        return where.bind(jdbc.sql("SELECT count(*) FROM contract.contract" + where.sql()))
                .query(Long.class)
                .single();
    }

    private static Where where(ListAddress address, LocalDate today) {
        Where where = new Where();
        if (address.value("account").matches("\\d{1,18}")) {
            long account = Long.parseLong(address.value("account"));
            where.and(
                    "(contract.payer_id = ? OR contract.id IN "
                            + "(SELECT contract_id FROM contract.cover WHERE account_id = ?))",
                    account,
                    account);
        }
        String text = address.value("q");
        if (!text.isEmpty()) {
            where.and(
                    "(strpos(contract.number, ?) > 0 OR strpos(contract.title, ?) > 0 OR strpos(account.name, ?) > 0)",
                    text,
                    text,
                    text);
        }
        addStanding(where, address.value("standing"), today);
        return where;
    }

    private static void addStanding(Where where, String standing, LocalDate today) {
        switch (standing) {
            case "draft" -> where.and("contract.state = 'DRAFT'");
            case "approval" -> where.and("contract.state = 'IN_APPROVAL'");
            case "approved" -> where.and("contract.state = 'APPROVED'");
            case "signed" -> where.and("contract.state = 'SIGNED'");
            case "future" -> where.and("contract.state = 'ACTIVE' AND contract.valid_from > ?", today);
            case "active" -> addInForce(where, today);
            case "ending" -> {
                addInForce(where, today);
                where.and("contract.valid_through - contract.notice_days <= ?", today);
                where.and(NOBODY_FOLLOWS);
            }
            case "past" -> where.and("contract.state = 'ACTIVE' AND contract.valid_through < ?", today);
            default -> {
                // Any other value is no filter.
            }
        }
    }

    private static void addInForce(Where where, LocalDate today) {
        where.and(
                "contract.state = 'ACTIVE' AND contract.valid_from <= ? "
                        + "AND coalesce(contract.valid_through, 'infinity') >= ?",
                today,
                today);
    }

    private static Contract read(ResultSet row) throws SQLException {
        Timestamp activatedAt = row.getTimestamp("activated_at");
        return new Contract(
                row.getLong("id"),
                row.getString("number"),
                row.getInt("version"),
                row.getString("kind"),
                row.getObject("follows_id", Long.class),
                row.getString("title"),
                row.getLong("payer_id"),
                Objects.requireNonNullElse(row.getString("payer_name"), ""),
                row.getString("currency"),
                ContractState.valueOf(row.getString("state")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_through", LocalDate.class)),
                row.getObject("contract_start", LocalDate.class),
                terms(row),
                row.getString("comment"),
                row.getObject("scan_file_id", Long.class),
                row.getObject("signed_on", LocalDate.class),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("activated_by_name"),
                activatedAt == null ? null : activatedAt.toInstant(),
                row.getString("successor"));
    }

    private static ContractTerms terms(ResultSet row) throws SQLException {
        return new ContractTerms(
                PriceBook.Selection.valueOf(row.getString("selection")),
                row.getBoolean("list_prices"),
                List.of((String[]) row.getArray("products").getArray()),
                row.getObject("on_time_basis_points", Integer.class),
                row.getObject("damage_basis_points", Integer.class),
                row.getObject("loss_basis_points", Integer.class),
                row.getInt("credit_days"),
                row.getObject("credit_limit_fen", Long.class),
                row.getLong("deposit_fen"),
                row.getInt("billing_day"),
                row.getLong("tax_ppm"),
                row.getInt("notice_days"),
                row.getString("security_agreement"),
                row.getString("note"));
    }
}

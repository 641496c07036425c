package dev.shipkeep.analysis.market;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What shippers send with other carriers, as they tell us. */
@Component
public class Volumes {

    private static final int MONTHS = 12;
    private static final int MOST_PARCELS = 100_000_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final String SELECT = """
            SELECT id, carrier, origin, destination, monthly_parcels, price_fen, stated_on, note, by_name
            FROM analysis.volume
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Volumes(JdbcClient jdbc, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** The carrier that has most first. */
    @Transactional(readOnly = true)
    public List<Volume> listVolumes(long accountId) {
        return jdbc.sql(SELECT + "WHERE account_id = ? ORDER BY monthly_parcels DESC, id LIMIT 500")
                .param(accountId)
                .query((row, number) -> read(row))
                .list();
    }

    /** How the shipper's parcels are shared. */
    @Transactional(readOnly = true)
    public Wallet wallet(AccountCard card) {
        return Wallet.of(Math.max(0, card.figures().parcels()) / MONTHS, listVolumes(card.id()));
    }

    /** A shipper that sends with a carrier. */
    public record Customer(
            long accountId,
            String name,
            long monthlyParcels,
            @Nullable Long averageFen) {}

    /** Shippers in sight that send with a carrier, the largest first. */
    @Transactional(readOnly = true)
    public List<Customer> listCustomers(String carrier, int limit) {
        return jdbc.sql("""
                SELECT account.id, account.name, sum(monthly_parcels) AS parcels,
                       (sum(monthly_parcels * price_fen) / nullif(sum(monthly_parcels)
                           FILTER (WHERE price_fen IS NOT NULL), 0))::bigint AS average_fen
                FROM analysis.volume JOIN account.account ON account.id = account_id
                WHERE carrier = ? GROUP BY account.id, account.name ORDER BY parcels DESC, account.id LIMIT ?""")
                .params(carrier, limit)
                .query((row, number) -> new Customer(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("parcels"),
                        row.getObject("average_fen", Long.class)))
                .list();
    }

    /** Notes a volume; one of the same carrier and lane is replaced. */
    @Transactional
    public Change<Volume> record(long accountId, Volume.Entry entry) {
        if (accounts.getAccount(accountId).mergedInto() != null) {
            throw new NotFound();
        }
        List<FieldProblem> problems = new ArrayList<>();
        Volume volume = read(entry, problems);
        if (volume == null) {
            return new Change.Refused<>(problems);
        }
        Optional<Volume> old = find(accountId, volume);
        jdbc.sql("""
                INSERT INTO analysis.volume (account_id, home_account_id, carrier, origin, destination, monthly_parcels,
                    price_fen, stated_on, note, by_name)
                VALUES (:account, :account, :carrier, :origin, :destination, :parcels, :price, :on, :note, :by)
                ON CONFLICT (account_id, carrier, origin, destination) DO UPDATE
                SET monthly_parcels = excluded.monthly_parcels, price_fen = excluded.price_fen,
                    stated_on = excluded.stated_on, note = excluded.note, by_name = excluded.by_name""")
                .param("account", accountId)
                .param("carrier", volume.carrier())
                .param("origin", volume.origin())
                .param("destination", volume.destination())
                .param("parcels", volume.monthlyParcels())
                .param("price", volume.priceFen())
                .param("on", volume.statedOn())
                .param("note", volume.note())
                .param("by", volume.byName())
                .update();
        Volume now = find(accountId, volume).orElseThrow(NotFound::new);
        audit.recordOfAccount(
                accountId, old.isEmpty() ? "create" : "change", "volume", now.id(), old.orElse(null), now);
        timeline.add(
                accountId,
                time.now(),
                "analysis",
                "analysis.timeline.volume",
                List.of(now.carrier(), now.monthlyParcels()));
        return new Change.Done<>(now);
    }

    private @Nullable Volume read(Volume.Entry entry, List<FieldProblem> problems) {
        if (entry.carrier().isBlank() || entry.carrier().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("carrier", "analysis.problem.carrier", LONGEST_NAME));
        }
        for (String[] place : new String[][] {{"origin", entry.origin()}, {"destination", entry.destination()}}) {
            if (!place[1].isEmpty() && !AccountChoices.PROVINCES.contains(place[1])) {
                problems.add(FieldProblem.of(place[0], "account.problem.choice"));
            }
        }
        String parcels = entry.parcels().replace(",", "");
        int count = parcels.matches("\\d{1,9}") ? Integer.parseInt(parcels) : 0;
        if (count < 1 || count > MOST_PARCELS) {
            problems.add(FieldProblem.of("parcels", "analysis.problem.parcels"));
        }
        String price = entry.price().replace(",", "");
        if (!price.isEmpty() && (!price.matches("\\d{1,6}(\\.\\d{1,2})?") || new BigDecimal(price).signum() == 0)) {
            problems.add(FieldProblem.of("price", "analysis.problem.price"));
        }
        LocalDate day = day(entry.statedOn());
        if (day == null || day.isAfter(time.today()) || day.isBefore(EARLIEST)) {
            problems.add(FieldProblem.of("statedOn", "analysis.problem.day"));
        }
        if (entry.note().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "analysis.problem.long", LONGEST_NOTE));
        }
        if (!problems.isEmpty() || day == null) {
            return null;
        }
        Long fen = price.isEmpty()
                ? null
                : Long.valueOf(new BigDecimal(price).movePointRight(2).longValueExact());
        return new Volume(
                0,
                entry.carrier(),
                entry.origin(),
                entry.destination(),
                count,
                fen,
                day,
                entry.note(),
                Acting.get().name());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** @throws NotFound when the account has no such volume, or may not be seen */
    @Transactional
    public void remove(long accountId, long id) {
        Volume volume = jdbc.sql(SELECT + "WHERE account_id = ? AND id = ?")
                .params(accountId, id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
        jdbc.sql("DELETE FROM analysis.volume WHERE id = ?").param(id).update();
        audit.recordOfAccount(accountId, "delete", "volume", id, volume, null);
    }

    private Optional<Volume> find(long accountId, Volume volume) {
        return jdbc.sql(SELECT + "WHERE account_id = ? AND carrier = ? AND origin = ? AND destination = ?")
                .params(accountId, volume.carrier(), volume.origin(), volume.destination())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Volume read(ResultSet row) throws SQLException {
        return new Volume(
                row.getLong("id"),
                row.getString("carrier"),
                row.getString("origin"),
                row.getString("destination"),
                row.getInt("monthly_parcels"),
                row.getObject("price_fen", Long.class),
                row.getObject("stated_on", LocalDate.class),
                row.getString("note"),
                row.getString("by_name"));
    }
}

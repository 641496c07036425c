package dev.shipkeep.receivable.credit;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.account.Timeline;
import dev.shipkeep.core.receivable.ReminderStage;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.credit.ReminderWork.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be reminded of what, and that it was done: once per item and stage. */
@Component
public class Reminders {

    public static final List<String> CHANNELS = List.of("WECHAT", "EMAIL", "PHONE", "SMS");

    private static final int MOST_ITEMS = 20_000;

    private static final String OPEN_ITEMS = """
            SELECT item.id, item.payer_id, item.reference, item.due_day, item.currency, item.open_fen, account.code,
                   account.name, person.name AS owner_name,
                   ARRAY(SELECT reminder.stage FROM receivable.reminder WHERE reminder.entry_id = item.id) AS asked
            FROM (SELECT entry.id, entry.payer_id, entry.reference, entry.due_day, entry.currency,
                         entry.amount_fen - coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                             WHERE allocation.debit_id = entry.id), 0) AS open_fen
                  FROM receivable.ledger_entry entry
                  WHERE entry.book = 'FREIGHT' AND entry.kind IN ('STATEMENT', 'DEBIT_NOTE') AND entry.due_day <= ?) item
                JOIN account.account ON account.id = item.payer_id
                LEFT JOIN organization.person ON person.id = account.owner_id
            WHERE item.open_fen > 0""";

    private final JdbcClient jdbc;
    private final CreditRules rules;
    private final Accounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Reminders(
            JdbcClient jdbc, CreditRules rules, Accounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** Payers with something that they were not reminded of yet at its stage, the most urgent and largest first. */
    @Transactional(readOnly = true)
    public List<ReminderWork> listWork() {
        return read("", null).stream()
                .filter(work -> work.items().stream().anyMatch(item -> !item.asked()))
                .sorted(Comparator.comparing(ReminderWork::stage)
                        .thenComparing(ReminderWork::openFen)
                        .reversed()
                        .thenComparing(ReminderWork::payerId))
                .toList();
    }

    private List<ReminderWork> read(String condition, @Nullable Long payerId) {
        ReminderStage.Plan plan = rules.get().reminders();
        LocalDate today = time.today();
        Map<String, List<Row>> byPayer = new LinkedHashMap<>();
        String sql = OPEN_ITEMS + condition + " ORDER BY item.payer_id, item.due_day, item.id LIMIT " + MOST_ITEMS;
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param(today.plusDays(plan.beforeDays()));
        for (Row row : (payerId == null ? statement : statement.param(payerId))
                .query((result, number) -> row(result, today, plan))
                .list()) {
            byPayer.computeIfAbsent(row.payerId() + row.currency(), key -> new ArrayList<>())
                    .add(row);
        }
        return byPayer.values().stream().map(Reminders::work).toList();
    }

    /** An item with its payer, as it is read. */
    private record Row(long payerId, String code, String name, String ownerName, String currency, Item item) {}

    private static Row row(ResultSet row, LocalDate today, ReminderStage.Plan plan) throws SQLException {
        LocalDate due = row.getObject("due_day", LocalDate.class);
        ReminderStage stage = ReminderStage.of(due, today, plan).orElse(ReminderStage.BEFORE_DUE);
        Set<String> asked = Set.of((String[]) row.getArray("asked").getArray());
        String owner = row.getString("owner_name");
        return new Row(
                row.getLong("payer_id"),
                row.getString("code"),
                row.getString("name"),
                owner == null ? "" : owner,
                row.getString("currency"),
                new Item(
                        row.getLong("id"),
                        row.getString("reference"),
                        due,
                        row.getLong("open_fen"),
                        stage,
                        asked.contains(stage.name())));
    }

    private static ReminderWork work(List<Row> rows) {
        Row first = rows.getFirst();
        List<Item> items = rows.stream().map(Row::item).toList();
        ReminderStage stage =
                items.stream().map(Item::stage).max(Comparator.naturalOrder()).orElseThrow();
        return new ReminderWork(
                first.payerId(), first.code(), first.name(), first.ownerName(), first.currency(), stage, items);
    }

    /**
     * Writes down that a payer was reminded of all that is due now.
     *
     * @return how many items; none when somebody else was faster
     */
    @Transactional
    public Change<Integer> record(long payerId, String channel) {
        Account payer = accounts.getAccount(payerId);
        if (!CHANNELS.contains(channel)) {
            return Change.refused("channel", "receivable.reminder.channel.wrong");
        }
        int recorded = 0;
        long openFen = 0;
        for (ReminderWork work : read(" AND item.payer_id = ?", payerId)) {
            for (Item item : work.items()) {
                int added = item.asked() ? 0 : insert(payerId, item, channel);
                recorded += added;
                openFen += added * item.openFen();
            }
        }
        if (recorded > 0) {
            String money = Figures.money(openFen, payer.currency());
            Map<String, Object> view = Map.of("channel", channel, "items", recorded, "openFen", openFen);
            audit.recordOfAccount(payerId, "create", "reminder", payerId, null, view);
            timeline.add(
                    payerId,
                    time.now(),
                    "credit",
                    "receivable.timeline.reminded." + channel,
                    List.of(Integer.toString(recorded), money));
        }
        return new Change.Done<>(recorded);
    }

    private int insert(long payerId, Item item, String channel) {
        return jdbc.sql("""
                INSERT INTO receivable.reminder (entry_id, payer_id, stage, channel, person_name, sent_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (entry_id, stage) DO NOTHING""")
                .params(
                        item.entryId(),
                        payerId,
                        item.stage().name(),
                        channel,
                        Acting.get().name(),
                        Timestamp.from(time.now()))
                .update();
    }
}

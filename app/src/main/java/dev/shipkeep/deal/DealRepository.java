package dev.shipkeep.deal;

import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deals and their passages in the database. */
@Component
class DealRepository {

    static final String COLUMNS = """
            deal.id, deal.number, deal.title, deal.account_id, account.name AS account_name, deal.owner_id,
            deal.owner_name, deal.currency, deal.state, deal.step, deal.step_since, deal.parcels, deal.revenue_fen,
            deal.margin_fen, deal.probability_basis_points, deal.competitor, deal.source, deal.next_action,
            deal.next_on, deal.planned_close, deal.planned_cost_fen, deal.actual_cost_fen, deal.progress_at,
            deal.won_at, deal.lost_at, deal.loss_reason, deal.loss_note, deal.buying_step, deal.made_at, deal.version
            """;

    static final String SELECT =
            "SELECT " + COLUMNS + " FROM deal.deal JOIN account.account ON account.id = deal.account_id ";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    DealRepository(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param begunAt when it was begun; its number is of now */
    long add(long accountId, String currency, Deal.Owner owner, DealEntry entry, Instant begunAt) {
        return bind(jdbc.sql("""
                        INSERT INTO deal.deal (number, title, account_id, unit_id, org_path, home_account_id,
                            owner_id, owner_name, currency, state, step, step_since, parcels, revenue_fen, margin_fen,
                            probability_basis_points, competitor, source, next_action, next_on, planned_close,
                            planned_cost_fen, actual_cost_fen, progress_at, touched_at, made_at, changed_at)
                        SELECT 'D' || to_char(:now AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')
                                || (SELECT lpad(next.number, greatest(5, length(next.number)), '0')
                                    FROM (SELECT nextval('deal.deal_number')::text AS number) next),
                                :title, account.id, unit_id, org_path, account.id, :owner, :ownerName,
                                :currency, 'OPEN', 1, :begun, :parcels,
                                :revenue, :margin, :probability, :competitor, :source, :nextAction, :nextOn,
                                :plannedClose, :plannedCost, :actualCost, :begun, :now, :begun, :now
                        FROM account.account WHERE account.id = :account
                        RETURNING id"""), entry)
                .param("account", accountId)
                .param("owner", owner.id())
                .param("ownerName", owner.name())
                .param("currency", currency)
                .param("begun", Timestamp.from(begunAt))
                .query(Long.class)
                .single();
    }

    /** Whether the version was still the one given. */
    boolean change(long id, int version, DealEntry entry) {
        return bind(jdbc.sql("""
                                UPDATE deal.deal SET title = :title, parcels = :parcels, revenue_fen = :revenue,
                                    margin_fen = :margin, probability_basis_points = :probability,
                                    competitor = :competitor, source = :source, next_action = :nextAction,
                                    next_on = :nextOn, planned_close = :plannedClose,
                                    planned_cost_fen = :plannedCost, actual_cost_fen = :actualCost,
                                    changed_at = :now, version = version + 1
                                WHERE id = :id AND version = :version"""), entry)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DealEntry entry) {
        return statement
                .param("now", now())
                .param("title", entry.title())
                .param("parcels", entry.parcels())
                .param("revenue", entry.revenueFen())
                .param("margin", entry.marginFen(), Types.BIGINT)
                .param("probability", entry.probabilityBasisPoints(), Types.INTEGER)
                .param("competitor", entry.competitor())
                .param("source", entry.source())
                .param("nextAction", entry.nextAction())
                .param("nextOn", entry.nextOn(), Types.DATE)
                .param("plannedClose", entry.plannedClose(), Types.DATE)
                .param("plannedCost", entry.plannedCostFen(), Types.BIGINT)
                .param("actualCost", entry.actualCostFen(), Types.BIGINT);
    }

    Optional<Deal> find(long id) {
        return jdbc.sql(SELECT + "WHERE deal.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Holds a deal until the end of the transaction. */
    Optional<Deal> lock(long id) {
        return jdbc.sql(SELECT + "WHERE deal.id = ? FOR UPDATE OF deal")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void enter(long id, int step, DealState state, boolean wins, Instant at) {
        jdbc.sql("""
                UPDATE deal.deal SET step = :step, state = :state, step_since = :at, progress_at = :at,
                    won_at = CASE WHEN :wins THEN coalesce(won_at, :at) WHEN :state = 'OPEN' THEN NULL ELSE won_at END,
                    lost_at = NULL, loss_reason = '', loss_note = '', changed_at = :now, version = version + 1
                WHERE id = :id""")
                .param("id", id)
                .param("step", step)
                .param("state", state.name())
                .param("wins", wins)
                .param("at", Timestamp.from(at))
                .param("now", now())
                .update();
    }

    void lose(long id, String reason, String note, String competitor, Instant at) {
        jdbc.sql("""
                UPDATE deal.deal SET state = 'LOST', lost_at = :at, loss_reason = :reason, loss_note = :note,
                    competitor = CASE WHEN :competitor = '' THEN competitor ELSE :competitor END,
                    changed_at = :now, version = version + 1
                WHERE id = :id""")
                .param("id", id)
                .param("reason", reason)
                .param("note", note)
                .param("competitor", competitor)
                .param("at", Timestamp.from(at))
                .param("now", now())
                .update();
    }

    void setOwner(long id, Deal.Owner owner) {
        jdbc.sql("""
                UPDATE deal.deal SET owner_id = ?, owner_name = ?, changed_at = ?, version = version + 1
                WHERE id = ?""").params(owner.id(), owner.name(), now(), id).update();
    }

    /** Visits that are still to come; in the new one's route they have no place yet. */
    void handOverVisits(long id, Deal.Owner from, Deal.Owner to) {
        jdbc.sql("""
                UPDATE deal.visit SET person_id = ?, person_name = ?, route_position = NULL
                WHERE deal_id = ? AND person_id = ? AND done_at IS NULL""").params(to.id(), to.name(), id, from.id()).update();
    }

    void setBuyingStep(long id, @Nullable BuyingStep step) {
        jdbc.sql("UPDATE deal.deal SET buying_step = :step, changed_at = :now, version = version + 1 WHERE id = :id")
                .param("step", step == null ? null : step.name(), Types.VARCHAR)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** The customer was visited, called or written to. */
    void noteContact(long id) {
        jdbc.sql("UPDATE deal.deal SET progress_at = ?, touched_at = ? WHERE id = ?")
                .params(now(), now(), id)
                .update();
    }

    void arrive(long id, int step, String byName, Instant at) {
        jdbc.sql("INSERT INTO deal.passage (deal_id, step, entered_at, by_name) VALUES (?, ?, ?, ?)")
                .params(id, step, Timestamp.from(at), byName)
                .update();
    }

    void leave(long id, Passage.Way way, String reason, String byName, Instant at) {
        jdbc.sql("""
                UPDATE deal.passage SET left_at = ?, way = ?, reason = ?, by_name = ?
                WHERE deal_id = ? AND left_at IS NULL""").params(Timestamp.from(at), way.name(), reason, byName, id).update();
    }

    /** In the order in which they happened. */
    List<Passage> listPassages(long id) {
        return jdbc.sql("""
                SELECT step, entered_at, left_at, way, reason, by_name
                FROM deal.passage WHERE deal_id = ? ORDER BY id""")
                .param(id)
                .query((row, number) -> {
                    String way = row.getString("way");
                    return new Passage(
                            row.getInt("step"),
                            row.getTimestamp("entered_at").toInstant(),
                            instant(row, "left_at"),
                            way == null ? null : Passage.Way.valueOf(way),
                            row.getString("reason"),
                            row.getString("by_name"));
                })
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(time.now());
    }

    static Deal read(ResultSet row) throws SQLException {
        String buyingStep = row.getString("buying_step");
        return new Deal(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("account_id"),
                row.getString("account_name"),
                new Deal.Owner(row.getLong("owner_id"), row.getString("owner_name")),
                row.getString("currency"),
                DealState.valueOf(row.getString("state")),
                row.getInt("step"),
                row.getTimestamp("step_since").toInstant(),
                readEntry(row),
                row.getTimestamp("progress_at").toInstant(),
                instant(row, "won_at"),
                instant(row, "lost_at"),
                row.getString("loss_reason"),
                row.getString("loss_note"),
                buyingStep == null ? null : BuyingStep.valueOf(buyingStep),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("version"));
    }

    private static DealEntry readEntry(ResultSet row) throws SQLException {
        return new DealEntry(
                row.getString("title"),
                row.getLong("parcels"),
                row.getLong("revenue_fen"),
                row.getObject("margin_fen", Long.class),
                row.getObject("probability_basis_points", Integer.class),
                row.getString("competitor"),
                row.getString("source"),
                row.getString("next_action"),
                row.getObject("next_on", LocalDate.class),
                row.getObject("planned_close", LocalDate.class),
                row.getObject("planned_cost_fen", Long.class),
                row.getObject("actual_cost_fen", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}

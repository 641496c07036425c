package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.Abc;
import dev.shipkeep.core.grading.Tier;
import dev.shipkeep.grading.EndingOverride;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what was set by hand. */
@Component
class OverrideStore {

    private static final String COLUMNS =
            " id, account_id, subject, value, reason, until, made_by_name, made_at, ended_at, end_cause ";
    private static final String SELECT = "SELECT" + COLUMNS + "FROM grading.manual_override ";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    OverrideStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ManualOverride insert(long accountId, GradeAspect subject, String value, String reason, LocalDate until) {
        return jdbc.sql("""
                INSERT INTO grading.manual_override
                    (account_id, subject, value, reason, until, made_by, made_by_name, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING""" + COLUMNS)
                .params(
                        accountId,
                        subject.name(),
                        value,
                        reason,
                        until,
                        Acting.get().id(),
                        Acting.get().name(),
                        Timestamp.from(time.now()))
                .query(OverrideStore::read)
                .single();
    }

    /** Ends the one in force, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ManualOverride> end(long accountId, GradeAspect subject, String cause) {
        return jdbc.sql("""
                UPDATE grading.manual_override SET ended_at = ?, end_cause = ?
                WHERE account_id = ? AND subject = ? AND ended_at IS NULL RETURNING""" + COLUMNS)
                .params(Timestamp.from(time.now()), cause, accountId, subject.name())
                .query(OverrideStore::read)
                .optional();
    }

    /** Ends those whose last day is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ManualOverride> expire() {
        return jdbc.sql("""
                UPDATE grading.manual_override SET ended_at = ?, end_cause = 'EXPIRED'
                WHERE ended_at IS NULL AND until < ? RETURNING""" + COLUMNS)
                .params(Timestamp.from(time.now()), time.today())
                .query(OverrideStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<ManualOverride> listOf(long accountId) {
        return jdbc.sql(SELECT + "WHERE account_id = ? ORDER BY id DESC")
                .param(accountId)
                .query(OverrideStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Map<Long, SetByHand> inForce() {
        return byAccount(jdbc.sql(SELECT + "WHERE ended_at IS NULL")
                .query(OverrideStore::read)
                .list());
    }

    @Transactional(readOnly = true)
    public SetByHand inForceOf(long accountId) {
        return byAccount(jdbc.sql(SELECT + "WHERE account_id = ? AND ended_at IS NULL")
                        .param(accountId)
                        .query(OverrideStore::read)
                        .list())
                .getOrDefault(accountId, SetByHand.NOTHING);
    }

    /** Those in force whose last day is not after the given one, the first to end first. */
    @Transactional(readOnly = true)
    public List<EndingOverride> listEnding(LocalDate latest, int limit) {
        return jdbc.sql("""
                SELECT account_id, account.name, subject, value, until, reason
                FROM grading.manual_override JOIN account.account ON account.id = account_id
                WHERE ended_at IS NULL AND until <= ? ORDER BY until, manual_override.id LIMIT ?""")
                .params(latest, limit)
                .query((row, number) -> new EndingOverride(
                        row.getLong("account_id"),
                        row.getString("name"),
                        GradeAspect.valueOf(row.getString("subject")),
                        row.getString("value"),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /** What was in force at the end of a past day. */
    @Transactional(readOnly = true)
    public Map<Long, SetByHand> inForceOn(LocalDate day) {
        Timestamp dayEnd =
                Timestamp.from(day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant());
        return byAccount(jdbc.sql(SELECT + "WHERE made_at < ? AND until >= ? AND (ended_at IS NULL OR ended_at >= ?)")
                .params(dayEnd, day, dayEnd)
                .query(OverrideStore::read)
                .list());
    }

    private static Map<Long, SetByHand> byAccount(List<ManualOverride> overrides) {
        Map<Long, SetByHand> sets = new HashMap<>();
        for (ManualOverride override : overrides) {
            sets.merge(override.accountId(), asSet(override), OverrideStore::both);
        }
        return sets;
    }

    private static SetByHand asSet(ManualOverride override) {
        return switch (override.subject()) {
            case KEY_ACCOUNT -> new SetByHand(override.value().equals("YES"), null, null);
            case ABC -> new SetByHand(null, Abc.valueOf(override.value()), null);
            case TIER -> new SetByHand(null, null, Tier.valueOf(override.value()));
            case FREQUENCY, AMOUNT, MOMENTUM ->
                throw new IllegalStateException(override.subject() + " cannot be set by hand");
        };
    }

    private static SetByHand both(SetByHand one, SetByHand other) {
        return new SetByHand(
                one.keyAccount() != null ? one.keyAccount() : other.keyAccount(),
                one.abc() != null ? one.abc() : other.abc(),
                one.tier() != null ? one.tier() : other.tier());
    }

    private static ManualOverride read(ResultSet row, int number) throws SQLException {
        return new ManualOverride(
                row.getLong("id"),
                row.getLong("account_id"),
                GradeAspect.valueOf(row.getString("subject")),
                row.getString("value"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("ended_at")),
                row.getString("end_cause"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

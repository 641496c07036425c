package dev.shipkeep.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests and their steps in the database. */
@Component
class RequestRepository {

    private static final String SELECT = """
            SELECT request.id, request.kind, request.subject_id, request.title, request.url, request.account_id,
                   request.up_to, request.state, request.requester_id, request.requester_name, request.requested_at
            FROM approval.request
            """;

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step that waits, and whose decision it waits for. */
    record WaitingStep(long id, int number, ApprovalLevel level, long unitId) {}

    /** A decision on a step. */
    record Decision(
            ApprovalState state,
            long personId,
            String personName,
            @Nullable String inPlaceOf,
            Instant at,
            String comment) {}

    long add(
            ApprovalSubject subject,
            List<Long> line,
            ApprovalLevel upTo,
            long personId,
            String personName,
            Instant now) {
        return jdbc.sql("""
                INSERT INTO approval.request
                    (kind, subject_id, title, url, account_id, line, up_to, state, requester_id, requester_name,
                     requested_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?) RETURNING id""")
                .param(subject.kind())
                .param(subject.id())
                .param(subject.title())
                .param(subject.url())
                .param(subject.accountId())
                .param(line.toArray(Long[]::new))
                .param(upTo.name())
                .param(personId)
                .param(personName)
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void addStep(long requestId, ApprovalLevel level, @Nullable Long unitId, ApprovalState state) {
        jdbc.sql("""
                INSERT INTO approval.step (request_id, number, level, unit_id, state)
                SELECT :request, coalesce(max(number), 0) + 1, :level, :unit::bigint, :state
                FROM approval.step WHERE request_id = :request""")
                .param("request", requestId)
                .param("level", level.name())
                .param("unit", unitId)
                .param("state", state.name())
                .update();
    }

    /** Holds a request until the end of the transaction, so that two decisions do not cross. */
    Optional<Approval> lock(long id) {
        return jdbc.sql("SELECT id FROM approval.request WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<WaitingStep> findWaitingStep(long requestId) {
        return jdbc.sql("""
                SELECT id, number, level, unit_id FROM approval.step WHERE request_id = ? AND state = 'OPEN'""")
                .param(requestId)
                .query((row, number) -> new WaitingStep(
                        row.getLong("id"),
                        row.getInt("number"),
                        ApprovalLevel.valueOf(row.getString("level")),
                        row.getLong("unit_id")))
                .optional();
    }

    List<Long> line(long requestId) {
        return jdbc.sql("SELECT unnest(line) FROM approval.request WHERE id = ?")
                .param(requestId)
                .query(Long.class)
                .list();
    }

    void decide(long stepId, Decision decision) {
        jdbc.sql("""
                UPDATE approval.step SET state = ?, decided_by = ?, decided_by_name = ?, in_place_of = ?,
                    decided_at = ?, comment = ?
                WHERE id = ?""")
                .param(decision.state().name())
                .param(decision.personId())
                .param(decision.personName())
                .param(decision.inPlaceOf())
                .param(Timestamp.from(decision.at()))
                .param(decision.comment())
                .param(stepId)
                .update();
    }

    void end(long requestId, ApprovalState state, Instant now) {
        jdbc.sql("UPDATE approval.request SET state = ?, ended_at = ? WHERE id = ?")
                .params(state.name(), Timestamp.from(now), requestId)
                .update();
    }

    Optional<Approval> find(long id) {
        return withSteps(jdbc.sql(SELECT + "WHERE id = ?")
                        .param(id)
                        .query((row, number) -> read(row))
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Approval> findOpen(String kind, long subjectId) {
        return jdbc.sql("SELECT id FROM approval.request WHERE kind = ? AND subject_id = ? AND state = 'OPEN'")
                .params(kind, subjectId)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    List<Approval> listOf(String kind, long subjectId, int limit) {
        return withSteps(jdbc.sql(SELECT + "WHERE kind = ? AND subject_id = ? ORDER BY id DESC LIMIT ?")
                .params(kind, subjectId, limit)
                .query((row, number) -> read(row))
                .list());
    }

    /** What waits for somebody, the oldest first. */
    List<Approval> listWaitingFor(long personId, LocalDate today, int limit) {
        return withSteps(jdbc.sql(SELECT + """
                        JOIN approval.step ON step.request_id = request.id AND step.state = 'OPEN'
                        WHERE step.unit_id = ANY ((SELECT approval.deciding_units(?))::bigint[])
                          AND request.requester_id <> ?
                        ORDER BY request.id LIMIT ?""")
                .params(today, personId, limit)
                .query((row, number) -> read(row))
                .list());
    }

    /** @param before id of the last one seen */
    List<Approval> listRequestedBy(long personId, long before, int limit) {
        return withSteps(jdbc.sql(SELECT + "WHERE requester_id = ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params(personId, before, limit)
                .query((row, number) -> read(row))
                .list());
    }

    /** @param before id of the last one seen */
    List<Approval> listDecidedBy(long personId, long before, int limit) {
        return withSteps(jdbc.sql(SELECT + """
                        WHERE id IN (SELECT request_id FROM approval.step WHERE decided_by = ?) AND id < ?
                        ORDER BY id DESC LIMIT ?""")
                .params(personId, before, limit)
                .query((row, number) -> read(row))
                .list());
    }

    private List<Approval> withSteps(List<Approval> requests) {
        Map<Long, List<ApprovalStep>> steps =
                steps(requests.stream().map(Approval::id).toList());
        return requests.stream()
                .map(request -> new Approval(
                        request.id(),
                        request.kind(),
                        request.subjectId(),
                        request.title(),
                        request.url(),
                        request.accountId(),
                        request.upTo(),
                        request.state(),
                        request.requesterId(),
                        request.requesterName(),
                        request.requestedAt(),
                        steps.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private Map<Long, List<ApprovalStep>> steps(Collection<Long> requests) {
        if (requests.isEmpty()) {
            return new HashMap<>();
        }
        return jdbc
                .sql("""
                SELECT step.request_id, step.number, step.level, coalesce(unit.name, '') AS unit_name, step.state,
                       step.decided_by_name, step.in_place_of, step.decided_at, step.comment
                FROM approval.step LEFT JOIN organization.unit ON unit.id = step.unit_id
                WHERE step.request_id = ANY (?) ORDER BY step.request_id, step.number""")
                .param(requests.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("request_id"), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ApprovalStep step(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new ApprovalStep(
                row.getInt("number"),
                ApprovalLevel.valueOf(row.getString("level")),
                row.getString("unit_name"),
                ApprovalState.valueOf(row.getString("state")),
                row.getString("decided_by_name"),
                row.getString("in_place_of"),
                decided == null ? null : decided.toInstant(),
                row.getString("comment"));
    }

    private static Approval read(ResultSet row) throws SQLException {
        return new Approval(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getString("url"),
                row.getObject("account_id", Long.class),
                ApprovalLevel.valueOf(row.getString("up_to")),
                ApprovalState.valueOf(row.getString("state")),
                row.getLong("requester_id"),
                row.getString("requester_name"),
                row.getTimestamp("requested_at").toInstant(),
                List.of());
    }
}

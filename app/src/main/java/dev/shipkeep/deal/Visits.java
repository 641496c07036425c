package dev.shipkeep.deal;

import dev.shipkeep.account.ContactMeetings;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Visits, calls and messages of a deal: planned, then logged. */
@Component
public class Visits {

    private static final int DAYS_AHEAD = 366;

    private static final String SELECT = """
            SELECT visit.id, way, planned_on, topics, opening, relation, support, help, person_name, done_at,
                   contact.name AS contact_name, result
            FROM deal.visit LEFT JOIN account.contact ON contact.id = contact_id
            """;

    private final JdbcClient jdbc;
    private final DealRepository deals;
    private final DealLog log;
    private final ContactMeetings meetings;
    private final Audit audit;
    private final BusinessTime time;

    Visits(
            JdbcClient jdbc,
            DealRepository deals,
            DealLog log,
            ContactMeetings meetings,
            Audit audit,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.deals = deals;
        this.log = log;
        this.audit = audit;
        this.time = time;
    }

    /** The key points of a visit to come. */
    public record Plan(
            Visit.Way way,
            LocalDate on,
            String topics,
            String opening,
            String relation,
            boolean support,
            boolean help) {}

    /**
     * What came of a visit.
     *
     * @param contactId who was met; null for nobody of the archive
     * @param nextAction empty to leave the deal's as it is
     */
    public record Outcome(
            @Nullable Long contactId,
            String result,
            String nextAction,
            @Nullable LocalDate nextOn) {}

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Visit> list(long dealId) {
        return jdbc.sql(SELECT + "WHERE deal_id = ? ORDER BY planned_on DESC, visit.id DESC")
                .param(dealId)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many visits a person has planned until today and not logged. */
    @Transactional(readOnly = true)
    public long countDue(long personId) {
        return jdbc.sql("SELECT count(*) FROM deal.visit WHERE person_id = ? AND done_at IS NULL AND planned_on <= ?")
                .params(personId, time.today())
                .query(Long.class)
                .single();
    }

    @Transactional
    public Change<Deal> plan(long dealId, Plan plan) {
        Deal deal = deals.lock(dealId).orElseThrow(NotFound::new);
        List<FieldProblem> problems = new ArrayList<>();
        checkText("topics", plan.topics(), problems);
        checkText("opening", plan.opening(), problems);
        checkText("relation", plan.relation(), problems);
        if (plan.on().isAfter(time.today().plusDays(DAYS_AHEAD))
                || plan.on().isBefore(time.today().minusDays(DAYS_AHEAD))) {
            problems.add(FieldProblem.of("on", "deal.problem.visitDay"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO deal.visit (deal_id, way, planned_on, topics, opening, relation, support, help, person_id,
                    person_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .param(dealId)
                .param(plan.way().name())
                .param(plan.on())
                .param(plan.topics())
                .param(plan.opening())
                .param(plan.relation())
                .param(plan.support())
                .param(plan.help())
                .param(Acting.get().id())
                .param(Acting.get().name())
                .query(Long.class)
                .single();
        audit.recordOfAccount(deal.accountId(), "create", "visit", id, null, plan);
        return new Change.Done<>(deal);
    }

    /** Logs a visit once; one that was planned for later took place today. The deal's next action becomes the visit's. */
    @Transactional
    public Change<Deal> log(long dealId, long visitId, Outcome outcome) {
        Deal before = deals.lock(dealId).orElseThrow(NotFound::new);
        List<FieldProblem> problems = new ArrayList<>();
        if (outcome.result().isBlank()) {
            problems.add(FieldProblem.of("result", "deal.problem.result"));
        }
        checkText("result", outcome.result(), problems);
        checkText("nextAction", outcome.nextAction(), problems);
        LocalDate next = outcome.nextOn();
        if (next != null
                && (next.isBefore(time.today()) || next.isAfter(time.today().plusDays(DAYS_AHEAD)))) {
            problems.add(FieldProblem.of("nextOn", "deal.problem.nextDay"));
        }
        if (next != null && outcome.nextAction().isBlank()) {
            problems.add(FieldProblem.of("nextAction", "deal.problem.nextAction"));
        }
        if (!isContactOf(before, outcome.contactId())) {
            problems.add(FieldProblem.of("contact", "deal.problem.contact"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        int logged = jdbc.sql("""
                UPDATE deal.visit SET done_at = :now, contact_id = :contact, result = :result,
                    planned_on = least(planned_on, :today)
                WHERE id = :id AND deal_id = :deal AND done_at IS NULL""")
                .param("now", Timestamp.from(time.now()))
                .param("today", time.today())
                .param("contact", outcome.contactId(), Types.BIGINT)
                .param("result", outcome.result().strip())
                .param("id", visitId)
                .param("deal", dealId)
                .update();
        if (logged == 0) {
            return Change.refused("result", "deal.problem.logged");
        }
        deals.noteContact(dealId);
        takeNext(before, outcome);
        noteMeeting(before, visitId, outcome.contactId());
        audit.recordOfAccount(before.accountId(), "change", "visit", visitId, null, outcome);
        log.tell(before, "deal.timeline.visited", outcome.result().strip());
        return new Change.Done<>(deals.find(dealId).orElseThrow(NotFound::new));
    }

    /** A call or a message is no meeting. */
    private void noteMeeting(Deal deal, long visitId, @Nullable Long contactId) {
        boolean inPerson = jdbc.sql("SELECT way IN ('TO_CUSTOMER', 'TO_US') FROM deal.visit WHERE id = ?")
                .param(visitId)
                .query(Boolean.class)
                .single();
        if (contactId != null && inPerson) {
            meetings.met(
                    deal.accountId(),
                    List.of(contactId),
                    time.today(),
                    Acting.get().id());
        }
    }

    private void takeNext(Deal deal, Outcome outcome) {
        if (!outcome.nextAction().isBlank()) {
            jdbc.sql("UPDATE deal.deal SET next_action = :action, next_on = :on, version = version + 1 WHERE id = :id")
                    .param("action", outcome.nextAction().strip())
                    .param("on", outcome.nextOn(), Types.DATE)
                    .param("id", deal.id())
                    .update();
        }
    }

    private boolean isContactOf(Deal deal, @Nullable Long contactId) {
        return contactId == null
                || jdbc.sql("SELECT EXISTS (SELECT FROM account.contact WHERE id = ? AND account_id = ?)")
                        .params(contactId, deal.accountId())
                        .query(Boolean.class)
                        .single();
    }

    private static void checkText(String field, String text, List<FieldProblem> problems) {
        if (text.length() > DealKeeper.LONGEST_TEXT) {
            problems.add(FieldProblem.of(field, "deal.problem.long", DealKeeper.LONGEST_TEXT));
        }
    }

    private static Visit read(ResultSet row) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new Visit(
                row.getLong("id"),
                Visit.Way.valueOf(row.getString("way")),
                row.getObject("planned_on", LocalDate.class),
                row.getString("topics"),
                row.getString("opening"),
                row.getString("relation"),
                row.getBoolean("support"),
                row.getBoolean("help"),
                row.getString("person_name"),
                done == null ? null : done.toInstant(),
                row.getString("contact_name"),
                row.getString("result"));
    }
}

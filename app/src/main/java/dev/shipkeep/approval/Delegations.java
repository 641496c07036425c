package dev.shipkeep.approval;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.PeopleDirectory;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides in whose place. The delegate must see all that the giver sees, otherwise a decision would be blind. */
@Component
public class Delegations {

    private static final int LONGEST_DAYS = 180;
    private static final int LISTED = 100;

    private final JdbcClient jdbc;
    private final People people;
    private final PeopleDirectory directory;
    private final Units units;
    private final Audit audit;
    private final BusinessTime time;

    Delegations(
            JdbcClient jdbc, People people, PeopleDirectory directory, Units units, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.people = people;
        this.directory = directory;
        this.units = units;
        this.audit = audit;
        this.time = time;
    }

    /** Those in force in which the acting person gives or takes. */
    @Transactional(readOnly = true)
    public List<Delegation> listOwn() {
        return jdbc.sql("""
                SELECT delegation.id, giver_id, giver.name AS giver_name, taker_id, taker.name AS taker_name, until_day
                FROM approval.delegation
                    JOIN organization.person AS giver ON giver.id = giver_id
                    JOIN organization.person AS taker ON taker.id = taker_id
                WHERE ended_at IS NULL AND until_day >= :today AND :person IN (giver_id, taker_id)
                ORDER BY until_day, delegation.id LIMIT :limit""")
                .param("today", time.today())
                .param("person", Acting.get().id())
                .param("limit", LISTED)
                .query((row, number) -> new Delegation(
                        row.getLong("id"),
                        row.getLong("giver_id"),
                        row.getString("giver_name"),
                        row.getLong("taker_id"),
                        row.getString("taker_name"),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    /**
     * Lets somebody decide in the acting person's place; an earlier delegation to the same person is replaced.
     *
     * @param until last day; null when what was typed is no day
     */
    @Transactional
    public Change<Delegation> give(String takerStaffNo, @Nullable LocalDate until) {
        SignedIn giver = Acting.get();
        if (!giver.may(Permission.APPROVE)) {
            throw new NotAllowed();
        }
        Person taker = people.findByStaffNo(takerStaffNo).orElse(null);
        if (taker == null || taker.id() == giver.id() || !seesAsMuch(taker, giver)) {
            return Change.refused("taker", "approval.delegate.wrong");
        }
        LocalDate today = time.today();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            return Change.refused("until", "approval.delegate.until.wrong", LONGEST_DAYS);
        }
        jdbc.sql("UPDATE approval.delegation SET ended_at = ? WHERE giver_id = ? AND taker_id = ? AND ended_at IS NULL")
                .params(Timestamp.from(time.now()), giver.id(), taker.id())
                .update();
        long id = jdbc.sql("""
                INSERT INTO approval.delegation (giver_id, taker_id, until_day, made_at) VALUES (?, ?, ?, ?)
                RETURNING id""")
                .params(giver.id(), taker.id(), until, Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        audit.record("create", "delegation", id, null, Map.of("person", taker.name(), "until", until.toString()));
        return new Change.Done<>(new Delegation(id, giver.id(), giver.name(), taker.id(), taker.name(), until));
    }

    private boolean seesAsMuch(Person taker, SignedIn giver) {
        SignedIn person = directory.findPerson(taker.id()).orElse(null);
        if (person == null || !person.may(Permission.QUOTE_READ)) {
            return false;
        }
        String giverPath = units.getUnit(people.getPerson(giver.id()).unitId()).path();
        return person.seesAll()
                || Arrays.stream(person.scope().split(","))
                        .anyMatch(path ->
                                !path.isEmpty() && (giverPath.equals(path) || giverPath.startsWith(path + ".")));
    }

    /** Ends a delegation that the acting person gave. */
    @Transactional
    public void end(long id) {
        int ended = jdbc.sql("""
                UPDATE approval.delegation SET ended_at = ? WHERE id = ? AND giver_id = ? AND ended_at IS NULL""")
                .params(Timestamp.from(time.now()), id, Acting.get().id())
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
        audit.record("end", "delegation", id, null, null);
    }
}

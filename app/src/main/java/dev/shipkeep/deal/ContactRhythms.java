package dev.shipkeep.deal;

import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often customers are to be contacted, by class; a logged visit, call or message of a deal is a contact. */
@Component
public class ContactRhythms {

    /** Classes that can have a rhythm of their own; {@code *} for everybody else. */
    public static final List<String> CLASSES = List.of("a", "b", "c", "*");

    /** Days that the class of a deal's account allows. */
    static final String ALLOWED = """
            (SELECT days FROM deal.contact_rhythm
             WHERE class = CASE WHEN lower(account.abc) IN ('a', 'b', 'c') THEN lower(account.abc) ELSE '*' END)""";

    private static final int MOST_DAYS = 366;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final BusinessTime time;

    ContactRhythms(JdbcClient jdbc, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    /**
     * How a deal stands to the rhythm of its customer's class.
     *
     * @param days that may pass between contacts
     * @param last day of the last contact; before the first, the day on which the deal was begun
     * @param late days that have passed beyond; 0 for none
     */
    public record Standing(int days, LocalDate last, long late) {}

    @Transactional(readOnly = true)
    public Standing of(Deal deal) {
        return jdbc.sql("""
                SELECT (touched_at AT TIME ZONE 'Asia/Shanghai')::date AS last, """ + ALLOWED + """
                 AS days FROM deal.deal JOIN account.account ON account.id = deal.account_id
                WHERE deal.id = ?""")
                .param(deal.id())
                .query((row, number) -> standing(row.getInt("days"), row.getObject("last", LocalDate.class), deal))
                .single();
    }

    private Standing standing(int days, LocalDate last, Deal deal) {
        long passed = ChronoUnit.DAYS.between(last, time.today());
        return new Standing(days, last, deal.state().isMoving() ? Math.max(0, passed - days) : 0);
    }

    /** Days by class. */
    @Transactional(readOnly = true)
    public Map<String, Integer> list() {
        Map<String, Integer> rhythms = new LinkedHashMap<>();
        jdbc.sql("SELECT class, days FROM deal.contact_rhythm ORDER BY class = '*', class")
                .query(row -> {
                    rhythms.put(row.getString("class"), row.getInt("days"));
                });
        return rhythms;
    }

    /** @param asked days of every class */
    @Transactional
    public Change<Map<String, Integer>> set(Map<String, Integer> asked) {
        boolean whole = CLASSES.stream()
                .map(name -> asked.getOrDefault(name, 0))
                .allMatch(days -> days >= 1 && days <= MOST_DAYS);
        if (!whole) {
            return Change.refused("rhythm", "deal.rhythm.problem", MOST_DAYS);
        }
        Map<String, Integer> before = list();
        CLASSES.forEach(name -> jdbc.sql("UPDATE deal.contact_rhythm SET days = ? WHERE class = ?")
                .params(asked.getOrDefault(name, 0), name)
                .update());
        audit.record("change", "contactRhythm", 0, before, asked);
        return new Change.Done<>(asked);
    }
}

package dev.shipkeep.team;

import dev.shipkeep.deal.DealDays;
import dev.shipkeep.deal.ProgressClocks;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a part of the tree did in a month. */
@Component
@Transactional(readOnly = true)
public class Members {

    /** Those who did something come first, so that what is left out adds nothing. */
    private static final int MOST_PEOPLE = 20_000;

    private static final int MOST_TO_AIM_AT = 2_000;

    private static final String READ = """
            WITH found AS (
                SELECT coalesce(owner_id, finder_id) AS person_id, count(*) AS leads,
                       count(*) FILTER (WHERE state IN ('ACCEPTED', 'CONVERTED')) AS accepted
                FROM lead.lead WHERE found_at >= :from AND found_at < :until GROUP BY 1
            ), visited AS (
                SELECT person_id, count(*) AS visits FROM deal.visit
                WHERE done_at >= :from AND done_at < :until GROUP BY 1
            ), decided AS (
                SELECT owner_id AS person_id, count(*) FILTER (WHERE won_at >= :from AND won_at < :until) AS won,
                       coalesce(sum(revenue_fen) FILTER (WHERE won_at >= :from AND won_at < :until
                           AND currency = :currency), 0)::bigint AS revenue_fen,
                       count(*) FILTER (WHERE lost_at >= :from AND lost_at < :until) AS lost
                FROM deal.deal
                WHERE won_at >= :from AND won_at < :until
                    OR lost_at >= :from AND lost_at < :until
                GROUP BY 1
            ), planned AS (
                SELECT owner_id AS person_id, sum(revenue_fen * coalesce(deal.probability_basis_points,
                           step.probability_basis_points) / 10000)::bigint AS forecast_fen
                FROM deal.deal JOIN deal.step ON position = step
                WHERE state = 'OPEN' AND currency = :currency AND planned_close BETWEEN :first AND :last GROUP BY 1
            ), worked AS (
                SELECT person_id FROM found UNION SELECT person_id FROM visited UNION SELECT person_id FROM decided
                UNION SELECT person_id FROM planned UNION SELECT unnest(CAST(:holders AS bigint[]))
            ), people AS (
                SELECT person.id, staff_no, person.name, unit.path,
                       person.id IN (SELECT person_id FROM worked) AS has_worked
                FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
                WHERE (unit.path <@ ANY (CAST(:paths AS ltree[]))
                        OR :paths = '{}' AND person.id = platform.person_id())
                    AND (:everybody AND person.id IN (SELECT person_id FROM worked)
                        OR person.active AND person.id IN (SELECT person_id FROM organization.person_role
                            JOIN organization.role ON code = role_code
                            WHERE code <> 'administrator' AND ('DEAL_WRITE' = ANY (permissions)
                                OR :everybody AND 'LEAD_WRITE' = ANY (permissions))))
                ORDER BY has_worked DESC, person.id LIMIT :most
            )
            SELECT people.id, staff_no, name, path::text AS path, coalesce(found.leads, 0) AS leads,
                   coalesce(accepted, 0) AS accepted, coalesce(visited.visits, 0) AS visits, coalesce(won, 0) AS won,
                   coalesce(lost, 0) AS lost, coalesce(decided.revenue_fen, 0) AS revenue_fen,
                   coalesce(forecast_fen, 0) AS forecast_fen,
                   coalesce(revenue_target.revenue_fen, 0) AS target_revenue_fen,
                   coalesce(target.wins, 0) AS target_wins, coalesce(target.leads, 0) AS target_leads,
                   coalesce(target.visits, 0) AS target_visits
            FROM people
                LEFT JOIN found ON found.person_id = people.id
                LEFT JOIN visited ON visited.person_id = people.id
                LEFT JOIN decided ON decided.person_id = people.id
                LEFT JOIN planned ON planned.person_id = people.id
                LEFT JOIN team.target ON target.person_id = people.id AND target.month = :first
                LEFT JOIN team.revenue_target ON revenue_target.person_id = people.id
                    AND revenue_target.month = :first AND currency = :currency""";

    private final JdbcClient jdbc;
    private final DealDays days;
    private final ProgressClocks clocks;

    Members(JdbcClient jdbc, DealDays days, ProgressClocks clocks) {
        this.jdbc = jdbc;
        this.days = days;
        this.clocks = clocks;
    }

    /** Deals in hand of one person. */
    private record InHand(long open, long idle, long stepDays) {

        InHand plus(InHand other) {
            return new InHand(open + other.open, idle + other.idle, stepDays + other.stepDays);
        }
    }

    /**
     * People who bring in leads or work on deals, and whoever did so and has left, most revenue won first. What they did
     * adds up to all that was done in the area.
     *
     * @param currency of which amounts are added up; counts are of all deals
     */
    public List<Member> list(Area area, YearMonth month, String currency) {
        return read(area, month, currency, true, MOST_PEOPLE);
    }

    /** People who work on deals, to whom a target is set. */
    public List<Member> listToAimAt(Area area, YearMonth month, String currency) {
        return read(area, month, currency, false, MOST_TO_AIM_AT);
    }

    private List<Member> read(Area area, YearMonth month, String currency, boolean everybody, int most) {
        Map<Long, InHand> hands = readHands();
        return jdbc
                .sql(READ)
                .param("paths", area.paths())
                .param("everybody", everybody)
                .param("holders", hands.keySet().toArray(Long[]::new))
                .param("currency", currency)
                .param("most", most)
                .param("from", start(month.atDay(1)))
                .param("until", start(month.plusMonths(1).atDay(1)))
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, number) -> member(row, hands.getOrDefault(row.getLong("id"), new InHand(0, 0, 0))))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(
                                (Member member) -> member.work().revenueFen())
                        .thenComparingLong(member -> member.work().open())
                        .thenComparingLong(member -> member.work().leads())
                        .reversed()
                        .thenComparing(Member::key))
                .toList();
    }

    /** The same added up by the units below the area; people of the area itself are left out. */
    public List<Member> byUnit(Area area, List<Member> people) {
        Map<String, Member> sums = new LinkedHashMap<>();
        for (Unit child : area.children()) {
            people.stream()
                    .filter(one -> isWithin(one.childPath(), child.path()))
                    .map(one -> new Member(child.code(), child.name(), child.path(), one.work(), one.target()))
                    .reduce(Member::plus)
                    .ifPresent(sum -> sums.put(child.code(), sum));
        }
        List<Member> sorted = new ArrayList<>(sums.values());
        sorted.sort(Comparator.comparingLong((Member member) -> member.work().revenueFen())
                .reversed());
        return sorted;
    }

    /** All of them in one. */
    public Member total(List<Member> people) {
        return people.stream().reduce(new Member("", "", "", Member.Work.NONE, Target.NONE), Member::plus);
    }

    private static boolean isWithin(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }

    private Map<Long, InHand> readHands() {
        Map<Long, InHand> hands = new HashMap<>();
        int idleDays = clocks.get().ownerDays();
        LocalDate today = days.today();
        jdbc.sql("""
                SELECT owner_id, (step_since AT TIME ZONE 'Asia/Shanghai')::date AS since,
                       (progress_at AT TIME ZONE 'Asia/Shanghai')::date AS progress, count(*) AS deals
                FROM deal.deal WHERE state = 'OPEN' GROUP BY 1, 2, 3""").query(row -> {
            long deals = row.getLong("deals");
            boolean idle = days.between(row.getObject("progress", LocalDate.class), today) >= idleDays;
            long age = days.between(row.getObject("since", LocalDate.class), today);
            hands.merge(row.getLong("owner_id"), new InHand(deals, idle ? deals : 0, age * deals), InHand::plus);
        });
        return hands;
    }

    private static Member member(ResultSet row, InHand hand) throws SQLException {
        return new Member(
                row.getString("staff_no"),
                row.getString("name"),
                row.getString("path"),
                new Member.Work(
                        row.getLong("leads"),
                        row.getLong("accepted"),
                        row.getLong("visits"),
                        hand.open(),
                        hand.idle(),
                        hand.stepDays(),
                        row.getLong("won"),
                        row.getLong("lost"),
                        row.getLong("revenue_fen"),
                        row.getLong("forecast_fen")),
                new Target(
                        row.getLong("target_revenue_fen"),
                        row.getInt("target_wins"),
                        row.getInt("target_leads"),
                        row.getInt("target_visits")));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }
}

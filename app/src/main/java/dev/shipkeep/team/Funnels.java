package dev.shipkeep.team;

import dev.shipkeep.deal.DealDays;
import dev.shipkeep.deal.Step;
import dev.shipkeep.deal.Steps;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes funnels of the deals that were begun in a time. */
@Component
@Transactional(readOnly = true)
public class Funnels {

    private static final int MOST_GROUPS = 100;

    private static final String ASKED = """
            asked AS MATERIALIZED (
                SELECT deal.id, deal.account_id, deal.state, deal.owner_id, deal.source, deal.org_path,
                       CASE WHEN deal.currency = :currency THEN deal.revenue_fen ELSE 0 END AS revenue_fen,
                       deal.made_at, deal.won_at
                FROM deal.deal
                WHERE deal.made_at >= :from AND deal.made_at < :until
                    AND (:open OR deal.org_path <@ ANY (CAST(:paths AS ltree[])))
                    AND (:industry = '' OR deal.account_id IN (
                        SELECT account.id FROM account.account WHERE account.industry = :industry))
                    AND (:source = '' OR deal.source = :source)
                    AND (:owner = '' OR deal.owner_id = ANY (ARRAY(
                        SELECT person.id FROM organization.person WHERE staff_no = :owner)))
            )""";

    /** Few deals find their passages by index, and the policy looks for the deal of each. */
    private static final String WALK = """
            passed AS MATERIALIZED (
                SELECT passage.step, passage.deal_id, way, asked.state, entered_at, left_at
                FROM asked JOIN deal.passage ON passage.deal_id = asked.id
            )""";

    /** Many are found among all passages of the time; the policy then gathers the deals in sight once. */
    private static final String GATHER = """
            gathered AS MATERIALIZED (
                SELECT step, deal_id, way, entered_at, left_at FROM deal.passage WHERE entered_at >= :from
            ), passed AS MATERIALIZED (
                SELECT step, deal_id, way, asked.state, entered_at, left_at
                FROM asked JOIN gathered ON gathered.deal_id = asked.id
            )""";

    private static final int FEW = 1_000;

    private final JdbcClient jdbc;
    private final Steps steps;
    private final DealDays days;

    Funnels(JdbcClient jdbc, Steps steps, DealDays days) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.days = days;
    }

    /** What passages tell of one step. */
    private static final class Passed {

        private final Days days = new Days();
        private long entered;
        private long onward;
        private long lost;
        private long here;

        Funnel.Stage stage(int step) {
            return new Funnel.Stage(step, entered, onward, lost, here, days.median());
        }
    }

    public Funnel read(FunnelQuestion question) {
        Map<Integer, Passed> passed = passed(question);
        List<Funnel.Stage> stages = steps.listSteps().stream()
                .map(Step::position)
                .map(step -> passed.getOrDefault(step, new Passed()).stage(step))
                .toList();
        return new Funnel(stages.stream().mapToLong(Funnel.Stage::entered).max().orElse(0), stages);
    }

    /**
     * Passages are read once: those of a deal in a step together for what became of it, one by one for the days. Of a stay
     * without length the days are not known: an import could not tell them.
     */
    private Map<Integer, Passed> passed(FunnelQuestion question) {
        Map<Integer, Passed> passed = new HashMap<>();
        bind(question, "WITH " + ASKED + """
                , %s, stays AS (
                    SELECT step, bool_or(way IN ('FORWARD', 'SKIPPED')) AS onward,
                           bool_or(way = 'LOST') AND max(state) = 'LOST' AS lost, bool_or(left_at IS NULL) AS here
                    FROM passed GROUP BY step, deal_id
                )
                SELECT step, CAST(NULL AS date) AS entered_on, CAST(NULL AS date) AS left_on, count(*) AS times,
                       count(*) FILTER (WHERE onward) AS onward, count(*) FILTER (WHERE lost) AS lost,
                       count(*) FILTER (WHERE here) AS here
                FROM stays GROUP BY step
                UNION ALL
                SELECT step, (entered_at AT TIME ZONE 'Asia/Shanghai')::date, (left_at AT TIME ZONE 'Asia/Shanghai')::date,
                       count(*), 0, 0, 0
                FROM passed WHERE way IN ('FORWARD', 'SKIPPED') AND left_at > entered_at
                GROUP BY 1, 2, 3""".formatted(isLarge(question) ? GATHER : WALK))
                .query(row -> {
                    add(row, passed.computeIfAbsent(row.getInt("step"), absent -> new Passed()));
                });
        return passed;
    }

    private boolean isLarge(FunnelQuestion question) {
        return bind(question, "WITH " + ASKED + " SELECT count(*) > " + FEW + " FROM asked")
                .query(Boolean.class)
                .single();
    }

    private void add(ResultSet row, Passed step) throws SQLException {
        long times = row.getLong("times");
        LocalDate enteredOn = row.getObject("entered_on", LocalDate.class);
        if (enteredOn != null) {
            step.days.add(days.between(enteredOn, day(row, "left_on")), times);
            return;
        }
        step.entered = times;
        step.onward = row.getLong("onward");
        step.lost = row.getLong("lost");
        step.here = row.getLong("here");
    }

    /** Groups with the most deals first. */
    public List<Funnel.Group> listGroups(FunnelQuestion question, Dimension dimension) {
        Map<String, Gathered> groups = new HashMap<>();
        bind(question, "WITH " + ASKED + """

                SELECT %s AS key, %s AS name, state, (made_at AT TIME ZONE 'Asia/Shanghai')::date AS made_on,
                       CASE WHEN won_at > made_at THEN (won_at AT TIME ZONE 'Asia/Shanghai')::date END AS won_on, count(*) AS deals,
                       sum(revenue_fen)::bigint AS revenue_fen
                FROM asked %s GROUP BY 1, 2, 3, 4, 5""".formatted(key(dimension), name(dimension), join(dimension)))
                .param("depth", depth(question.area()))
                .query(row -> {
                    String name = row.getString("name");
                    groups.computeIfAbsent(row.getString("key"), key -> new Gathered(key, name))
                            .add(row);
                });
        return groups.values().stream()
                .map(Gathered::group)
                .sorted(Comparator.comparingLong(Funnel.Group::deals).reversed().thenComparing(Funnel.Group::key))
                .limit(MOST_GROUPS)
                .toList();
    }

    /** How many labels the paths of the units that are compared have. */
    private static int depth(Area area) {
        return area.unit() == null ? 1 : area.unit().pathIds().size() + 1;
    }

    private static String key(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "above.code";
            case PERSON -> "person.staff_no";
            case INDUSTRY -> "coalesce(account.industry, '')";
            case SOURCE -> "source";
        };
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "above.name";
            case PERSON -> "person.name";
            case INDUSTRY, SOURCE -> "''";
        };
    }

    private static String join(Dimension dimension) {
        return switch (dimension) {
            case AREA ->
                "JOIN organization.unit above ON above.path = subpath(org_path, 0, least(:depth, nlevel(org_path)))";
            case PERSON -> "JOIN organization.person ON person.id = owner_id";
            case INDUSTRY -> "JOIN account.account ON account.id = account_id";
            case SOURCE -> "";
        };
    }

    private JdbcClient.StatementSpec bind(FunnelQuestion question, String sql) {
        return jdbc.sql(sql)
                .param("from", question.from().atStartOfDay(BusinessTime.ZONE).toOffsetDateTime())
                .param(
                        "until",
                        question.through()
                                .plusDays(1)
                                .atStartOfDay(BusinessTime.ZONE)
                                .toOffsetDateTime())
                .param("open", question.area().isOpen())
                .param("paths", question.area().paths())
                .param("industry", question.industry())
                .param("source", question.source())
                .param("owner", question.owner())
                .param("currency", question.currency());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A group while it is read. */
    private final class Gathered {

        private final String key;
        private final String name;
        private final Days winning = new Days();
        private long all;
        private long open;
        private long won;
        private long lost;
        private long revenueFen;

        Gathered(String key, String name) {
            this.key = key;
            this.name = name;
        }

        void add(ResultSet row) throws SQLException {
            long deals = row.getLong("deals");
            all += deals;
            switch (row.getString("state")) {
                case "OPEN" -> open += deals;
                case "LOST" -> lost += deals;
                default -> {
                    won += deals;
                    revenueFen += row.getLong("revenue_fen");
                    LocalDate wonOn = row.getObject("won_on", LocalDate.class);
                    if (wonOn != null) {
                        winning.add(days.between(day(row, "made_on"), wonOn), deals);
                    }
                }
            }
        }

        Funnel.Group group() {
            return new Funnel.Group(key, name, all, open, won, lost, revenueFen, winning.median());
        }
    }
}

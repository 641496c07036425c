package dev.shipkeep.waybill.panel;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an account's facts for the panels of its page. */
@Component
public class AccountPanels {

    private static final int MONTHS_OF_LANES = 12;
    private static final int LANES = 12;

    private static final String LAST_DAY = """
            SELECT day FROM waybill.account_day WHERE account_id = ? AND day <= ? ORDER BY day DESC LIMIT 1""";

    /** Months of which only a part counts for the year before come in two parts. */
    private static final String SUMS = """
            SELECT %s AS start, day <= ? AS compared, sum(parcels) AS parcels, sum(delivered) AS delivered,
                   sum(on_time) AS on_time, sum(late) AS late, sum(lost) AS lost, sum(damaged) AS damaged,
                   sum(returned) AS returned, sum(revenue_fen)::bigint AS revenue_fen,
                   sum(weight_grams)::bigint AS weight_grams
            FROM waybill.account_day WHERE account_id = ? AND day BETWEEN ? AND ? GROUP BY 1, 2""";

    private static final String MONTHLY_SUMS = SUMS.formatted("date_trunc('month', day::timestamp)::date");
    private static final String DAILY_SUMS = SUMS.formatted("day");

    private static final String LARGEST_LANES = """
            SELECT origin_region, destination_region, sum(parcels) AS parcels, sum(on_time) AS on_time,
                   sum(late) AS late, sum(revenue_fen)::bigint AS revenue_fen,
                   count(*) OVER () AS lanes, (sum(sum(parcels)) OVER ())::bigint AS all_parcels
            FROM waybill.account_lane_month WHERE account_id = ? AND month BETWEEN ? AND ?
            GROUP BY origin_region, destination_region
            ORDER BY sum(parcels) DESC, origin_region, destination_region LIMIT ?""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final BusinessTime time;

    AccountPanels(JdbcClient jdbc, Accounts accounts, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.time = time;
    }

    /** @throws NotFound when the acting person may not see the account */
    @Transactional(readOnly = true)
    public Trend getTrend(long accountId, Step step) {
        Account account = accounts.getAccount(accountId);
        Span span = findSpan(accountId);
        return new Trend(account, step, span, span == null ? List.of() : points(accountId, step, span.day()));
    }

    /** @throws NotFound when the acting person may not see the account */
    @Transactional(readOnly = true)
    public Lanes getLanes(long accountId) {
        Account account = accounts.getAccount(accountId);
        Span span = findSpan(accountId);
        if (span == null) {
            return new Lanes(account, null, null, List.of(), 0, 0);
        }
        LocalDate last = Step.MONTH.startOf(span.day());
        LocalDate first = last.minusMonths(MONTHS_OF_LANES - 1);
        List<CountedLane> counted = jdbc.sql(LARGEST_LANES)
                .params(accountId, first, last, LANES)
                .query(AccountPanels::readLane)
                .list();
        List<Lanes.Lane> lanes = counted.stream().map(CountedLane::lane).toList();
        return counted.isEmpty()
                ? new Lanes(account, span, first, lanes, 0, 0)
                : new Lanes(
                        account,
                        span,
                        first,
                        lanes,
                        counted.getFirst().lanes(),
                        counted.getFirst().parcels());
    }

    private @Nullable Span findSpan(long accountId) {
        LocalDate today = time.today();
        return jdbc.sql(LAST_DAY)
                .params(accountId, today)
                .query(LocalDate.class)
                .optional()
                .map(lastDay -> Span.of(lastDay, today))
                .orElse(null);
    }

    private List<Trend.Point> points(long accountId, Step step, LocalDate lastDay) {
        LocalDate first = step.firstOf(lastDay);
        LocalDate compared = step.yearBefore(lastDay);
        Map<LocalDate, Sums> all = new HashMap<>();
        Map<LocalDate, Sums> beforeCut = new HashMap<>();
        jdbc.sql(step == Step.MONTH ? MONTHLY_SUMS : DAILY_SUMS)
                .params(compared, accountId, step.yearBefore(first), lastDay)
                .query(row -> {
                    LocalDate start = row.getObject("start", LocalDate.class);
                    Sums sums = readSums(row);
                    all.merge(start, sums, Sums::plus);
                    if (row.getBoolean("compared")) {
                        beforeCut.put(start, sums);
                    }
                });
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < step.points(); i++) {
            LocalDate start = step.plus(first, i);
            LocalDate end = step.plus(start, 1).minusDays(1);
            points.add(new Trend.Point(
                    start,
                    end.isAfter(lastDay) ? lastDay : end,
                    all.getOrDefault(start, Sums.NONE),
                    beforeCut.getOrDefault(step.yearBefore(start), Sums.NONE)));
        }
        return points;
    }

    private static Sums readSums(ResultSet row) throws SQLException {
        return new Sums(
                row.getLong("parcels"),
                row.getLong("delivered"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("lost"),
                row.getLong("damaged"),
                row.getLong("returned"),
                row.getLong("revenue_fen"),
                row.getLong("weight_grams"));
    }

    /** A lane with the figures of all lanes beside it. */
    private record CountedLane(Lanes.Lane lane, long lanes, long parcels) {}

    private static CountedLane readLane(ResultSet row, int number) throws SQLException {
        return new CountedLane(
                new Lanes.Lane(
                        row.getString("origin_region"),
                        row.getString("destination_region"),
                        row.getLong("parcels"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("revenue_fen")),
                row.getLong("lanes"),
                row.getLong("all_parcels"));
    }
}

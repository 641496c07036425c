package dev.shipkeep.deal.trial;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees, watches and judges trials. */
@Component
public class Trials {

    public static final int MOST_PARCELS = 500;

    private static final int WHOLE = 10_000;
    private static final int MOST_DAYS = 180;

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Audit audit;
    private final BusinessTime time;
    private final TrialParcels parcels;

    Trials(JdbcClient jdbc, Deals deals, Audit audit, BusinessTime time, TrialParcels parcels) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.audit = audit;
        this.time = time;
        this.parcels = parcels;
    }

    /** What is agreed before a trial. */
    public record Agreement(
            LocalDate since, LocalDate through, int parcels, int onTimeBasisPoints, int faults, String agreedWith) {}

    @Transactional(readOnly = true)
    public Optional<Trial> find(long dealId) {
        return jdbc.sql("""
                SELECT deal_id, since, through, parcels, on_time_basis_points, faults, agreed_with, judged_at, passed,
                       judgement
                FROM deal.trial WHERE deal_id = ?""").param(dealId).query((row, number) -> read(row)).optional();
    }

    /**
     * Those that were not delivered first, the earliest promised first; of a judged trial those that it was judged by, as they
     * stood then.
     */
    @Transactional(readOnly = true)
    public List<TrialParcel> listParcels(Trial trial) {
        return trial.judgedAt() == null ? parcels.list(trial) : parcels.listJudged(trial.dealId());
    }

    /** Whether a parcel of it was shipped: from then on what was agreed stays as it is. */
    @Transactional(readOnly = true)
    public boolean isBegun(Trial trial) {
        return parcels.isAnyShipped(trial);
    }

    /** Agrees a trial, or agrees it anew as long as no parcel of it was shipped. */
    @Transactional
    public Change<Trial> agree(long dealId, Agreement agreed) {
        Deal deal = deals.lockDeal(dealId);
        Trial before = find(dealId).orElse(null);
        if (!deal.state().isMoving()) {
            return Change.refused("since", "deal.problem.closed");
        }
        if (before != null && before.judgedAt() != null) {
            return Change.refused("since", "deal.problem.judged");
        }
        if (before != null && isBegun(before)) {
            return Change.refused("since", "deal.problem.trialBegun");
        }
        List<FieldProblem> problems = problemsOf(agreed);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        keep(dealId, agreed);
        Trial after = find(dealId).orElseThrow();
        audit.recordOfAccount(deal.accountId(), before == null ? "create" : "change", "trial", dealId, before, after);
        return new Change.Done<>(after);
    }

    private void keep(long dealId, Agreement agreed) {
        jdbc.sql("""
                INSERT INTO deal.trial (deal_id, since, through, parcels, on_time_basis_points, faults, agreed_with,
                    by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (deal_id) DO UPDATE SET since = excluded.since, through = excluded.through,
                    parcels = excluded.parcels, on_time_basis_points = excluded.on_time_basis_points,
                    faults = excluded.faults, agreed_with = excluded.agreed_with, by_name = excluded.by_name""")
                .params(
                        dealId,
                        agreed.since(),
                        agreed.through(),
                        agreed.parcels(),
                        agreed.onTimeBasisPoints(),
                        agreed.faults(),
                        agreed.agreedWith().strip(),
                        Acting.get().name())
                .update();
    }

    /** Judges a trial by what was agreed, once all its parcels were delivered or failed, and keeps what it was judged by. */
    @Transactional
    public Change<Trial> judge(long dealId, String judgement) {
        Deal deal = deals.lockDeal(dealId);
        Trial before = find(dealId).orElse(null);
        if (before == null) {
            return Change.refused("trial", "deal.problem.noTrial");
        }
        if (before.judgedAt() != null) {
            return new Change.Done<>(before);
        }
        if (!deal.state().isMoving()) {
            return Change.refused("trial", "deal.problem.closed");
        }
        if (judgement.length() > DealKeeper.LONGEST_TEXT) {
            return Change.refused("judgement", "deal.problem.long", DealKeeper.LONGEST_TEXT);
        }
        Instant now = time.now();
        List<TrialParcel> seen = parcels.list(before);
        TrialResult result = TrialResult.of(seen, now);
        if (!result.isComplete(before)) {
            return Change.refused(
                    "trial",
                    "deal.problem.trialOpen",
                    before.parcels(),
                    result.parcels(),
                    result.underWay(),
                    result.overdue());
        }
        parcels.freeze(before);
        jdbc.sql("UPDATE deal.trial SET judged_at = ?, passed = ?, judgement = ? WHERE deal_id = ?")
                .params(Timestamp.from(now), result.isReached(before), judgement.strip(), dealId)
                .update();
        Trial after = find(dealId).orElseThrow();
        audit.recordOfAccount(deal.accountId(), "judge", "trial", dealId, before, after);
        return new Change.Done<>(after);
    }

    private List<FieldProblem> problemsOf(Agreement agreed) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate today = time.today();
        if (agreed.since().isBefore(today.minusYears(1)) || agreed.since().isAfter(today.plusYears(1))) {
            problems.add(FieldProblem.of("since", "deal.problem.trialSince"));
        }
        long days = ChronoUnit.DAYS.between(agreed.since(), agreed.through()) + 1;
        if (days < 1 || days > MOST_DAYS) {
            problems.add(FieldProblem.of("through", "deal.problem.trialDays", MOST_DAYS));
        }
        if (agreed.parcels() < 1 || agreed.parcels() > MOST_PARCELS) {
            problems.add(FieldProblem.of("parcels", "deal.problem.trialParcels", MOST_PARCELS));
        }
        if (agreed.onTimeBasisPoints() < 0 || agreed.onTimeBasisPoints() > WHOLE) {
            problems.add(FieldProblem.of("onTime", "deal.problem.share"));
        }
        if (agreed.faults() < 0 || agreed.faults() > agreed.parcels()) {
            problems.add(FieldProblem.of("faults", "deal.problem.faults"));
        }
        if (agreed.agreedWith().isBlank() || agreed.agreedWith().length() > DealKeeper.LONGEST_TITLE) {
            problems.add(FieldProblem.of("agreedWith", "deal.problem.agreedWith"));
        }
        return problems;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Trial read(ResultSet row) throws SQLException {
        return new Trial(
                row.getLong("deal_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("through", LocalDate.class),
                row.getInt("parcels"),
                row.getInt("on_time_basis_points"),
                row.getInt("faults"),
                row.getString("agreed_with"),
                instant(row, "judged_at"),
                row.getObject("passed", Boolean.class),
                row.getString("judgement"));
    }
}

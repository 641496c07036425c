package dev.shipkeep.deal.trial;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.organization.Divisions;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees, watches and judges trials. A parcel is a trial's when it carries the service TRIAL, or its number was named. */
@Component
public class Trials {

    public static final int MOST_PARCELS = 500;

    private static final int WHOLE = 10_000;
    private static final int MOST_DAYS = 92;

    private static final String PARCELS = """
            SELECT waybill.waybill_no, coalesce(waybill.destination_city, waybill.destination_region, '') AS destination,
                   waybill.status, waybill.shipped_at, waybill.promised_at, waybill.delivered_at
            FROM waybill.waybill
            WHERE waybill.account_id = :account AND waybill.shipped_at >= :since AND waybill.shipped_at < :until
                AND (string_to_array(upper(waybill.services), ';') && '{TRIAL,试寄}'
                    OR waybill.waybill_no IN (SELECT trial_parcel.waybill_no FROM deal.trial_parcel
                        WHERE trial_parcel.deal_id = :deal))
            ORDER BY waybill.delivered_at IS NOT NULL, waybill.promised_at, waybill.waybill_no LIMIT :most""";

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Audit audit;
    private final BusinessTime time;
    private final Divisions divisions;

    Trials(JdbcClient jdbc, Deals deals, Audit audit, BusinessTime time, Divisions divisions) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.audit = audit;
        this.time = time;
        this.divisions = divisions;
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

    /** Those under way first, the earliest promised first. */
    @Transactional(readOnly = true)
    public List<TrialParcel> listParcels(Trial trial) {
        Deal deal = deals.getDeal(trial.dealId());
        return jdbc.sql(PARCELS)
                .param("account", deal.accountId())
                .param("deal", trial.dealId())
                .param("since", trial.since().atStartOfDay(BusinessTime.ZONE).toOffsetDateTime())
                .param(
                        "until",
                        trial.through()
                                .plusDays(1)
                                .atStartOfDay(BusinessTime.ZONE)
                                .toOffsetDateTime())
                .param("most", MOST_PARCELS)
                .query((row, number) -> new TrialParcel(
                        row.getString("waybill_no"),
                        divisions.nameOf(row.getString("destination")),
                        row.getString("status"),
                        row.getTimestamp("shipped_at").toInstant(),
                        instant(row, "promised_at"),
                        instant(row, "delivered_at")))
                .list();
    }

    public TrialResult resultOf(List<TrialParcel> parcels) {
        return TrialResult.of(parcels, time.now());
    }

    /** Agrees a trial, or agrees it anew as long as it was not judged. */
    @Transactional
    public Change<Trial> agree(long dealId, Agreement agreed) {
        Deal deal = deals.getDeal(dealId);
        List<FieldProblem> problems = problemsOf(agreed);
        Trial before = find(dealId).orElse(null);
        if (before != null && before.judgedAt() != null) {
            problems.add(FieldProblem.of("since", "deal.problem.judged"));
        }
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
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
        Trial after = find(dealId).orElseThrow();
        audit.recordOfAccount(deal.accountId(), before == null ? "create" : "change", "trial", dealId, before, after);
        return new Change.Done<>(after);
    }

    /** Names parcels as trial parcels by their numbers; those named before stay. */
    @Transactional
    public Change<Integer> name(long dealId, List<String> numbers) {
        deals.getDeal(dealId);
        List<String> named = numbers.stream()
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (named.isEmpty() || named.size() > MOST_PARCELS || named.stream().anyMatch(one -> one.length() > 60)) {
            return Change.refused("numbers", "deal.problem.numbers", MOST_PARCELS);
        }
        int added = jdbc.sql("""
                INSERT INTO deal.trial_parcel (deal_id, waybill_no)
                SELECT ?, unnest(?::text[]) ON CONFLICT DO NOTHING""").params(dealId, named.toArray(String[]::new)).update();
        return new Change.Done<>(added);
    }

    /** Judges a trial by what was agreed, once all its parcels have arrived or failed. */
    @Transactional
    public Change<Trial> judge(long dealId, String judgement) {
        Deal deal = deals.getDeal(dealId);
        Trial before = find(dealId).orElse(null);
        if (before == null) {
            return Change.refused("trial", "deal.problem.noTrial");
        }
        if (before.judgedAt() != null) {
            return new Change.Done<>(before);
        }
        TrialResult result = resultOf(listParcels(before));
        if (!result.isComplete(before)) {
            return Change.refused("trial", "deal.problem.trialOpen", before.parcels(), result.parcels());
        }
        if (judgement.length() > DealKeeper.LONGEST_TEXT) {
            return Change.refused("judgement", "deal.problem.long", DealKeeper.LONGEST_TEXT);
        }
        jdbc.sql("UPDATE deal.trial SET judged_at = ?, passed = ?, judgement = ? WHERE deal_id = ?")
                .params(Timestamp.from(time.now()), result.isReached(before), judgement.strip(), dealId)
                .update();
        Trial after = find(dealId).orElseThrow();
        audit.recordOfAccount(deal.accountId(), "judge", "trial", dealId, before, after);
        return new Change.Done<>(after);
    }

    private static List<FieldProblem> problemsOf(Agreement agreed) {
        List<FieldProblem> problems = new ArrayList<>();
        if (agreed.through().isBefore(agreed.since())
                || agreed.through().isAfter(agreed.since().plusDays(MOST_DAYS))) {
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

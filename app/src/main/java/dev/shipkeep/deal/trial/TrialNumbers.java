package dev.shipkeep.deal.trial;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names parcels as trial parcels by their numbers, also before they are booked, and says of each number what became of it. */
@Component
public class TrialNumbers {

    private static final int LONGEST_NUMBER = 60;

    private final JdbcClient jdbc;
    private final Deals deals;
    private final Trials trials;
    private final Audit audit;

    TrialNumbers(JdbcClient jdbc, Deals deals, Trials trials, Audit audit) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.trials = trials;
        this.audit = audit;
    }

    /** Names numbers; those named before stay. Each comes back with what became of it. */
    @Transactional
    public Change<List<NamedNumber>> name(long dealId, List<String> numbers) {
        Deal deal = deals.lockDeal(dealId);
        Trial trial = trials.find(dealId).orElse(null);
        if (trial == null) {
            return Change.refused("numbers", "deal.problem.noTrial");
        }
        if (trial.judgedAt() != null) {
            return Change.refused("numbers", "deal.problem.judgedParcels");
        }
        if (!deal.state().isMoving()) {
            return Change.refused("numbers", "deal.problem.closed");
        }
        List<String> asked = numbers.stream()
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (asked.isEmpty()
                || asked.size() > Trials.MOST_PARCELS
                || asked.stream().anyMatch(number -> number.length() > LONGEST_NUMBER)) {
            return Change.refused("numbers", "deal.problem.numbers", Trials.MOST_PARCELS);
        }
        List<NamedNumber> named = judge(deal, trial, asked);
        List<String> kept = named.stream()
                .filter(NamedNumber::isKept)
                .map(NamedNumber::number)
                .toList();
        if (countWith(dealId, kept) > Trials.MOST_PARCELS) {
            return Change.refused("numbers", "deal.problem.numbersMost", Trials.MOST_PARCELS);
        }
        keep(deal, kept);
        return new Change.Done<>(named);
    }

    /** Numbers that were named and are not among the parcels of the trial; none once it is judged. */
    @Transactional(readOnly = true)
    public List<NamedNumber> listWaiting(Trial trial) {
        if (trial.judgedAt() != null) {
            return List.of();
        }
        List<String> named = jdbc.sql("SELECT waybill_no FROM deal.trial_parcel WHERE deal_id = ? ORDER BY waybill_no")
                .param(trial.dealId())
                .query(String.class)
                .list();
        return judge(deals.getDeal(trial.dealId()), trial, named).stream()
                .filter(number -> number.standing() != NamedNumber.Standing.TAKEN)
                .toList();
    }

    /** The numbers of customers whom the person may not see are not found here, as are those that nobody booked. */
    private List<NamedNumber> judge(Deal deal, Trial trial, List<String> numbers) {
        return jdbc.sql("""
                SELECT asked.waybill_no, number.account_id, number.shipped_at
                FROM unnest(?::text[]) WITH ORDINALITY AS asked (waybill_no, place)
                    LEFT JOIN waybill.waybill_number number ON number.waybill_no = asked.waybill_no COLLATE "C"
                ORDER BY asked.place""")
                .param(numbers.toArray(String[]::new))
                .query((row, place) -> new NamedNumber(row.getString("waybill_no"), standing(row, deal, trial)))
                .list();
    }

    private static NamedNumber.Standing standing(ResultSet row, Deal deal, Trial trial) throws SQLException {
        Timestamp shipped = row.getTimestamp("shipped_at");
        if (shipped == null) {
            return NamedNumber.Standing.NOT_SEEN;
        }
        if (row.getLong("account_id") != deal.accountId()) {
            return NamedNumber.Standing.OF_OTHERS;
        }
        Instant at = shipped.toInstant();
        return at.isBefore(trial.begin()) || !at.isBefore(trial.end())
                ? NamedNumber.Standing.OUTSIDE
                : NamedNumber.Standing.TAKEN;
    }

    private long countWith(long dealId, List<String> numbers) {
        return jdbc.sql("""
                SELECT count(*) FROM (SELECT waybill_no FROM deal.trial_parcel WHERE deal_id = ?
                    UNION SELECT unnest(?::text[]) COLLATE "C") number""")
                .params(dealId, numbers.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private void keep(Deal deal, List<String> numbers) {
        int added =
                jdbc.sql("""
                INSERT INTO deal.trial_parcel (deal_id, waybill_no)
                SELECT ?, unnest(?::text[]) ON CONFLICT DO NOTHING""").params(deal.id(), numbers.toArray(String[]::new)).update();
        if (added > 0) {
            audit.recordOfAccount(deal.accountId(), "change", "trial", deal.id(), null, numbers);
        }
    }
}

package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.contract.agreement.Fulfilment.Progress;
import dev.shipkeep.contract.agreement.Fulfilment.Quality;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what was delivered against what was promised. */
@Component
@Transactional(readOnly = true)
public class Fulfilments {

    private static final int MARGIN_DAYS = 90;
    private static final int MONTHS = 3;
    private static final int WHOLE = 10_000;

    private final JdbcClient jdbc;
    private final ContractParts parts;
    private final BusinessTime time;

    Fulfilments(JdbcClient jdbc, ContractParts parts, BusinessTime time) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.time = time;
    }

    public List<CoverLine> listCovers(Contract contract) {
        return parts.listCovers(contract.id());
    }

    public List<ServiceLine> listServices(Contract contract) {
        return parts.listServices(contract.id());
    }

    public List<VolumeTerm> listVolumeTerms(Contract contract) {
        return parts.listVolumeTerms(contract.id());
    }

    public Fulfilment of(Contract contract) {
        LocalDate yesterday = time.today().minusDays(1);
        LocalDate through = contract.days().through();
        LocalDate last = through == null || through.isAfter(yesterday) ? yesterday : through;
        List<Progress> volumes = new ArrayList<>();
        parts.listVolumeTerms(contract.id()).forEach(term -> volumes.add(progress(term, last)));
        long services = parts.listServices(contract.id()).stream()
                .mapToLong(ServiceLine::monthlyCostFen)
                .sum();
        int hidden = (int) parts.listCovers(contract.id()).stream()
                .filter(cover -> cover.name().isEmpty())
                .count();
        return new Fulfilment(quality(contract, last), volumes, services, monthlyMargin(contract, last), hidden);
    }

    private Quality quality(Contract contract, LocalDate last) {
        return jdbc.sql("""
                SELECT coalesce(sum(parcels), 0) AS parcels, coalesce(sum(on_time), 0) AS on_time,
                       coalesce(sum(late), 0) AS late, coalesce(sum(damaged), 0) AS damaged,
                       coalesce(sum(lost), 0) AS lost
                FROM contract.cover JOIN waybill.account_day AS fact ON fact.account_id = cover.account_id
                    AND fact.day BETWEEN cover.valid_from AND coalesce(cover.valid_through, 'infinity')
                WHERE contract_id = ? AND fact.day <= ?""")
                .params(contract.id(), last)
                .query((row, number) -> new Quality(
                        row.getLong("parcels"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("damaged"),
                        row.getLong("lost")))
                .single();
    }

    private @Nullable Long monthlyMargin(Contract contract, LocalDate last) {
        return jdbc.sql("""
                SELECT CASE WHEN sum(costed_parcels) > 0
                    THEN (sum(costed_revenue_fen) - sum(cost_fen))::bigint / ? END AS margin
                FROM contract.cover JOIN waybill.account_day AS fact ON fact.account_id = cover.account_id
                    AND fact.day BETWEEN cover.valid_from AND coalesce(cover.valid_through, 'infinity')
                WHERE contract_id = ? AND fact.day > ? AND fact.day <= ?""")
                .params(MONTHS, contract.id(), last.minusDays(MARGIN_DAYS), last)
                .query((row, number) -> new Margin(row.getObject("margin", Long.class)))
                .single()
                .fen();
    }

    private record Margin(@Nullable Long fen) {}

    private Progress progress(VolumeTerm term, LocalDate last) {
        LocalDate day = last.isBefore(term.from()) ? term.from() : last;
        VolumePeriod period = VolumePeriod.holding(day, term.period(), term.contractStart());
        long days = ChronoUnit.DAYS.between(period.from(), period.through()) + 1;
        long over = Math.clamp(ChronoUnit.DAYS.between(period.from(), last) + 1, 0, days);
        return new Progress(term, period, delivered(term, period), (int) (over * WHOLE / days));
    }

    private long delivered(VolumeTerm term, VolumePeriod period) {
        String figure =
                switch (measureOf(term)) {
                    case PARCELS -> "parcels";
                    case WEIGHT -> "weight_grams";
                    case FREIGHT, TOTAL -> "revenue_fen";
                };
        List<CoveredSpan> members = term.members();
        return jdbc.sql("SELECT coalesce(sum(fact." + figure + """
                ), 0) FROM unnest(:accounts::bigint[], :froms::date[], :ends::date[]) AS member (id, from_day, end_day)
                    JOIN waybill.account_day AS fact ON fact.account_id = member.id
                        AND fact.day BETWEEN member.from_day AND coalesce(member.end_day, 'infinity')
                WHERE fact.day BETWEEN :from AND :through""")
                .param("accounts", members.stream().map(CoveredSpan::accountId).toArray(Long[]::new))
                .param(
                        "froms",
                        members.stream().map(span -> span.from().toString()).toArray(String[]::new))
                .param(
                        "ends",
                        members.stream()
                                .map(span -> Objects.toString(span.through(), "9999-12-31"))
                                .toArray(String[]::new))
                .param("from", period.from(), Types.DATE)
                .param("through", period.through(), Types.DATE)
                .query(Long.class)
                .single();
    }

    private static VolumeMeasure measureOf(VolumeTerm term) {
        VolumeDiscount discount = term.discount();
        return discount != null
                ? discount.measure()
                : Objects.requireNonNull(term.commitment()).measure();
    }
}

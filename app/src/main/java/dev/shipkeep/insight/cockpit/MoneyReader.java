package dev.shipkeep.insight.cockpit;

import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.receivable.ageing.AgeingFilter;
import dev.shipkeep.receivable.ageing.AgeingReader;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import dev.shipkeep.receivable.ageing.PaymentSpeeds;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the money of a scope: sums by day of the rated parcels, contracts in force, and the ages of what is owed. */
@Component
public class MoneyReader {

    public static final int ENDING_DAYS = 30;

    private static final int PAYERS = 8;

    private static final String RATED = """
            SELECT coalesce(sum(rated_day.parcels), 0)::bigint AS parcels,
                   coalesce(sum(waiting), 0)::bigint AS waiting,
                   coalesce(sum(list_freight_fen), 0)::bigint AS list_freight_fen,
                   coalesce(sum(freight_fen), 0)::bigint AS freight_fen,
                   coalesce(sum(total_fen), 0)::bigint AS total_fen,
                   coalesce(sum(costed_total_fen), 0)::bigint AS costed_total_fen,
                   coalesce(sum(cost_fen), 0)::bigint AS cost_fen, coalesce(sum(stated_fen), 0)::bigint AS stated_fen
            FROM rating.rated_day JOIN account.account ON account.id = rated_day.account_id
            WHERE day BETWEEN :from AND :to AND account.currency = :currency::char(3)""";

    private static final String CONTRACTS = """
            SELECT count(*) AS active, count(*) FILTER (WHERE valid_through <= :soon) AS ending
            FROM contract.contract JOIN account.account ON account.id = contract.payer_id
            WHERE contract.state = 'ACTIVE' AND contract.currency = :currency AND valid_from <= :day
              AND (valid_through IS NULL OR valid_through >= :day)""";

    private final JdbcClient jdbc;
    private final AgeingReader ageing;
    private final PaymentSpeeds speeds;
    private final BusinessTime time;

    MoneyReader(JdbcClient jdbc, AgeingReader ageing, PaymentSpeeds speeds, BusinessTime time) {
        this.jdbc = jdbc;
        this.ageing = ageing;
        this.speeds = speeds;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public MoneyView read(CockpitView view) {
        Scope scope = view.scope();
        String currency = view.standings().currency();
        LocalDate today = time.today();
        UnitNode chosen = scope.chosen();
        AgeingFilter filter = new AgeingFilter(today, currency, chosen == null ? "" : chosen.code(), "", null, "");
        List<PayerAgeing> overdue = ageing.getPage(filter, null).rows().stream()
                .filter(payer -> payer.ageing().overdueFen() > 0)
                .limit(PAYERS)
                .toList();
        Contracts contracts = contracts(scope, currency, today);
        return new MoneyView(
                rated(scope, currency, view.period()),
                today,
                contracts.active(),
                contracts.ending(),
                ageing.getTotals(filter),
                speeds.of(filter),
                overdue);
    }

    private RatedSums rated(Scope scope, String currency, Period period) {
        return FactSource.bind(jdbc.sql(RATED + FactSource.accounts(scope)), scope)
                .param("from", period.from())
                .param("to", period.to())
                .param("currency", currency)
                .query(RatedSums.class)
                .single();
    }

    private Contracts contracts(Scope scope, String currency, LocalDate day) {
        return FactSource.bind(jdbc.sql(CONTRACTS + FactSource.accounts(scope)), scope)
                .param("day", day)
                .param("soon", day.plusDays(ENDING_DAYS))
                .param("currency", currency)
                .query(Contracts.class)
                .single();
    }

    /** In force on a day, and those of them that end soon. */
    private record Contracts(long active, long ending) {}
}

package dev.shipkeep.deal.outcome;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what was promised with what came in the ninety days after signing, and in those before it. */
@Component
@Transactional(readOnly = true)
public class Evaluations {

    private static final int MONTH = 30;
    private static final int WHOLE = 10_000;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    Evaluations(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Promised(LocalDate wonOn, Evaluation.Figures figures) {}

    /** None before a deal is won. */
    public Optional<Evaluation> find(Deal deal) {
        return jdbc.sql("""
                SELECT won_on, parcels, revenue_fen, margin_fen, on_time_basis_points FROM deal.promise
                WHERE deal_id = ?""")
                .param(deal.id())
                .query((row, number) -> new Promised(
                        row.getObject("won_on", LocalDate.class),
                        new Evaluation.Figures(
                                row.getLong("parcels"),
                                row.getLong("revenue_fen"),
                                row.getObject("margin_fen", Long.class),
                                row.getObject("on_time_basis_points", Integer.class))))
                .optional()
                .map(promised -> evaluate(deal, promised));
    }

    private Evaluation evaluate(Deal deal, Promised promised) {
        LocalDate last = promised.wonOn().plusDays(Evaluation.PERIOD - 1L);
        LocalDate through = time.today().isBefore(last) ? time.today() : last;
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(promised.wonOn(), through) + 1);
        LocalDate signed = promised.wonOn();
        Evaluation.Figures before =
                read(deal.accountId(), signed.minusDays(Evaluation.PERIOD), signed.minusDays(1), Evaluation.PERIOD);
        Evaluation.Figures actual = read(deal.accountId(), signed, through, days);
        return new Evaluation(signed, days, promised.figures(), before, actual);
    }

    private Evaluation.Figures read(long accountId, LocalDate from, LocalDate through, int days) {
        return jdbc.sql("""
                SELECT coalesce(sum(parcels), 0)::bigint AS parcels, coalesce(sum(revenue_fen), 0)::bigint AS revenue_fen,
                       coalesce(sum(costed_parcels), 0)::bigint AS costed,
                       coalesce(sum(costed_revenue_fen - cost_fen), 0)::bigint AS margin_fen,
                       coalesce(sum(on_time), 0)::bigint AS on_time, coalesce(sum(late), 0)::bigint AS late
                FROM waybill.account_day WHERE account_id = ? AND day BETWEEN ? AND ?""")
                .params(accountId, from, through)
                .query((row, number) -> aMonthOf(row, days))
                .single();
    }

    private static Evaluation.Figures aMonthOf(ResultSet row, int days) throws SQLException {
        long judged = row.getLong("on_time") + row.getLong("late");
        return new Evaluation.Figures(
                row.getLong("parcels") * MONTH / days,
                row.getLong("revenue_fen") * MONTH / days,
                row.getLong("costed") == 0 ? null : (Long) (row.getLong("margin_fen") * MONTH / days),
                share(row.getLong("on_time"), judged));
    }

    private static @Nullable Integer share(long part, long all) {
        return all == 0 ? null : (Integer) (int) (part * WHOLE / all);
    }
}

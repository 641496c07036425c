package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.FigureCount;
import dev.shipkeep.core.measure.DaySeries;
import dev.shipkeep.waybill.DailyFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of all accounts as of a day, counted from their daily facts. */
@Component
class FactFigures {

    private static final int FETCH_ROWS = 5_000;

    private static final String ACCOUNTS = """
            SELECT account.id, account.currency, account.named_key_reason IS NOT NULL AS named_key
            FROM account.account WHERE account.merged_into IS NULL ORDER BY account.id""";

    private final JdbcClient jdbc;
    private final DailyFacts facts;
    private final TransactionTemplate transaction;

    FactFigures(JdbcClient jdbc, DailyFacts facts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Not inside a transaction: facts that changed are packed first, a part at a time. */
    List<AccountFigures> read(LocalDate asOf) {
        facts.prepare();
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<Long, AccountFigures> figures = withoutParcels(asOf);
            facts.forEachAccount((accountId, series) -> figures.computeIfPresent(
                    accountId, (id, known) -> FigureCount.count(asOf, id, known.currency(), known.namedKey(), series)));
            return List.copyOf(figures.values());
        }));
    }

    private Map<Long, AccountFigures> withoutParcels(LocalDate asOf) {
        Map<Long, AccountFigures> figures = new LinkedHashMap<>();
        jdbc.sql(ACCOUNTS).withFetchSize(FETCH_ROWS).query(row -> {
            figures.put(
                    row.getLong(1),
                    FigureCount.count(asOf, row.getLong(1), row.getString(2), row.getBoolean(3), DaySeries.EMPTY));
        });
        return figures;
    }
}

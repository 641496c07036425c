package dev.shipkeep.settlement.internal;

import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.core.settlement.VolumeWindow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what closed statements say: what was settled for volumes, whose days they bill, how far they reach. */
@Component
class SettledVolumes {

    private final JdbcClient jdbc;

    SettledVolumes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(long payerId, String currency, ItemKind kind, String termCode, LocalDate windowFrom) {}

    /** What was settled, by payer and currency. */
    static final class Found {

        private final Map<Key, Long> amounts = new HashMap<>();

        VolumeItems.Settled of(long payerId, String currency) {
            return (ItemKind kind, String termCode, VolumeWindow window) ->
                    amounts.getOrDefault(new Key(payerId, currency, kind, termCode, window.from()), 0L);
        }
    }

    Found list(Collection<Long> payerIds) {
        Found found = new Found();
        jdbc.sql("""
                SELECT payer_id, currency, kind, term_code, window_from, sum(amount_fen)::bigint AS fen
                FROM settlement.statement JOIN settlement.statement_item ON statement_id = statement.id
                WHERE payer_id = ANY (?) AND state <> 'PREVIEW' AND term_code IS NOT NULL
                GROUP BY payer_id, currency, kind, term_code, window_from""").param(payerIds.toArray(Long[]::new)).query(row -> {
            found.amounts.put(
                    new Key(
                            row.getLong("payer_id"),
                            row.getString("currency"),
                            ItemKind.valueOf(row.getString("kind")),
                            row.getString("term_code"),
                            row.getObject("window_from", LocalDate.class)),
                    row.getLong("fen"));
        });
        return found;
    }

    /** First days of the last months that are closed, by payer. */
    Map<Long, LocalDate> lastClosedMonths(Collection<Long> payerIds) {
        Map<Long, LocalDate> months = new HashMap<>();
        jdbc.sql("""
                SELECT payer_id, max(month) AS month FROM settlement.statement
                WHERE payer_id = ANY (?) AND state <> 'PREVIEW' GROUP BY payer_id""").param(payerIds.toArray(Long[]::new)).query(row -> {
            months.put(row.getLong("payer_id"), row.getObject("month", LocalDate.class));
        });
        return months;
    }
}

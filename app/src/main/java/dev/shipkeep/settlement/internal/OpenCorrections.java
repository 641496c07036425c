package dev.shipkeep.settlement.internal;

import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.rating.BilledDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was found out about parcels of closed statements since and no statement has taken up. It belongs to the payer whose
 * statement billed the day, also when another pays for the account today.
 */
@Component
class OpenCorrections {

    private final JdbcClient jdbc;
    private final BilledDays billed;

    OpenCorrections(JdbcClient jdbc, BilledDays billed) {
        this.jdbc = jdbc;
        this.billed = billed;
    }

    /** A difference to what was billed. */
    record Correction(long id, LocalDate day, long grams, long fen) {

        static Correction of(Adjustment adjustment) {
            return new Correction(
                    adjustment.id(),
                    adjustment.day(),
                    adjustment.newChargeableGrams() - adjustment.oldChargeableGrams(),
                    adjustment.differenceFen());
        }
    }

    private record Billed(StatementKey payer, LocalDate from, LocalDate through) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }

    /** By statement that is to take them up, of days until one. */
    Map<StatementKey, List<Correction>> list(Collection<Long> payerIds, LocalDate through) {
        Map<Long, List<Billed>> byAccount = billed(payerIds);
        Map<StatementKey, List<Correction>> found = new HashMap<>();
        if (byAccount.isEmpty()) {
            return found;
        }
        for (Adjustment adjustment : billed.listOpenAdjustments(byAccount.keySet(), through)) {
            payerOf(adjustment, byAccount).ifPresent(payer -> found.computeIfAbsent(payer, key -> new ArrayList<>())
                    .add(Correction.of(adjustment)));
        }
        return found;
    }

    private static Optional<StatementKey> payerOf(Adjustment adjustment, Map<Long, List<Billed>> byAccount) {
        return byAccount.getOrDefault(adjustment.accountId(), List.of()).stream()
                .filter(span -> span.holds(adjustment.day()))
                .map(Billed::payer)
                .findFirst();
    }

    private Map<Long, List<Billed>> billed(Collection<Long> payerIds) {
        Map<Long, List<Billed>> byAccount = new HashMap<>();
        jdbc.sql("""
                SELECT payer_id, currency, account_id, from_day, through_day
                FROM settlement.statement JOIN settlement.statement_account ON statement_id = statement.id
                WHERE payer_id = ANY (?) AND state <> 'PREVIEW'""").param(payerIds.toArray(Long[]::new)).query(row -> {
            StatementKey payer = new StatementKey(row.getLong("payer_id"), row.getString("currency"));
            byAccount
                    .computeIfAbsent(row.getLong("account_id"), key -> new ArrayList<>())
                    .add(new Billed(
                            payer,
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("through_day", LocalDate.class)));
        });
        return byAccount;
    }
}

package dev.shipkeep.settlement.internal;

import dev.shipkeep.core.settlement.Difference;
import dev.shipkeep.core.settlement.StatementSum;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.Warning;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts as previews, set by set. What is closed is left alone; a preview that has nothing to say any more goes. */
@Component
class StatementWriter {

    private static final int HALF = 2;
    private static final long LARGE_FEN = 100_000;

    private static final String LOCK = """
            SELECT id, payer_id, currency, content_hash, state = 'PREVIEW' AS preview FROM settlement.statement
            WHERE payer_id = ANY (?) AND month = ? ORDER BY id FOR UPDATE""";

    private static final String UPSERT = """
            INSERT INTO settlement.statement
                (payer_id, month, currency, state, contract_number, accounts, parcels, chargeable_grams, waiting,
                 total_fen, tax_fen, tax_ppm, credit_days, billing_day, previous_parcels, previous_fen, change_fen,
                 warnings, content_hash, made_at)
            SELECT payer_id, month, currency, 'PREVIEW', contract_number, accounts, parcels, chargeable_grams, waiting,
                   total_fen, tax_fen, tax_ppm, credit_days, billing_day, previous_parcels, previous_fen, change_fen,
                   warnings, content_hash, ?
            FROM jsonb_to_recordset(?::jsonb) AS given (
                payer_id bigint, month date, currency text, contract_number text, accounts int, parcels bigint,
                chargeable_grams bigint, waiting bigint, total_fen bigint, tax_fen bigint, tax_ppm bigint,
                credit_days int, billing_day int, previous_parcels bigint, previous_fen bigint, change_fen bigint,
                warnings text[], content_hash text)
            ON CONFLICT (payer_id, month, currency) DO UPDATE SET
                contract_number = excluded.contract_number, accounts = excluded.accounts, parcels = excluded.parcels,
                chargeable_grams = excluded.chargeable_grams, waiting = excluded.waiting,
                total_fen = excluded.total_fen, tax_fen = excluded.tax_fen, tax_ppm = excluded.tax_ppm,
                credit_days = excluded.credit_days, billing_day = excluded.billing_day,
                previous_parcels = excluded.previous_parcels, previous_fen = excluded.previous_fen,
                change_fen = excluded.change_fen, warnings = excluded.warnings,
                content_hash = excluded.content_hash, made_at = excluded.made_at
                WHERE statement.state = 'PREVIEW'
            RETURNING id, payer_id, currency""";

    private static final String ADD_ITEMS = """
            INSERT INTO settlement.statement_item
                (statement_id, position, kind, code, parcels, chargeable_grams, amount_fen, term_code, window_from, details)
            SELECT statement_id, position, kind, code, parcels, chargeable_grams, amount_fen, term_code, window_from, details
            FROM jsonb_to_recordset(?::jsonb) AS given (
                statement_id bigint, position int, kind text, code text, parcels bigint, chargeable_grams bigint,
                amount_fen bigint, term_code text, window_from date, details jsonb)""";

    private static final String ADD_ACCOUNTS = """
            INSERT INTO settlement.statement_account
                (statement_id, account_id, from_day, through_day, parcels, chargeable_grams, freight_fen, surcharge_fen,
                 rebate_fen, waiting)
            SELECT statement_id, account_id, from_day, through_day, parcels, chargeable_grams, freight_fen, surcharge_fen,
                   rebate_fen, waiting
            FROM jsonb_to_recordset(?::jsonb) AS given (
                statement_id bigint, account_id bigint, from_day date, through_day date, parcels bigint,
                chargeable_grams bigint, freight_fen bigint, surcharge_fen bigint, rebate_fen bigint, waiting bigint)""";

    private final JdbcClient jdbc;
    private final DraftRows rows;
    private final BusinessTime time;

    StatementWriter(JdbcClient jdbc, DraftRows rows, BusinessTime time) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.time = time;
    }

    /** A statement as it is kept. */
    private record Kept(long id, StatementKey key, String hash, boolean preview) {}

    private record Before(long parcels, long fen) {}

    /** @param payerIds all whose statements of the month the drafts are */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Draft> drafts, Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, Kept> kept = kept(payerIds, month);
        List<Draft> wanted = drafts.stream()
                .filter(draft -> {
                    Kept found = kept.get(key(draft));
                    return found == null || found.preview();
                })
                .toList();
        deleteEmpty(kept.values(), wanted);
        if (wanted.isEmpty()) {
            return;
        }
        Map<StatementKey, Long> ids = upsert(wanted, payerIds, month);
        Map<Long, Draft> changed = new LinkedHashMap<>();
        for (Draft draft : wanted) {
            Long id = ids.get(key(draft));
            Kept found = kept.get(key(draft));
            if (id != null && (found == null || !found.hash().equals(draft.hash()))) {
                changed.put(id, draft);
            }
        }
        replaceParts(changed);
    }

    private static StatementKey key(Draft draft) {
        return new StatementKey(draft.payerId(), draft.currency());
    }

    private Map<StatementKey, Kept> kept(Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, Kept> kept = new HashMap<>();
        jdbc.sql(LOCK).params(payerIds.toArray(Long[]::new), month.atDay(1)).query(row -> {
            StatementKey key = new StatementKey(row.getLong("payer_id"), row.getString("currency"));
            kept.put(key, new Kept(row.getLong("id"), key, row.getString("content_hash"), row.getBoolean("preview")));
        });
        return kept;
    }

    private void deleteEmpty(Collection<Kept> kept, List<Draft> wanted) {
        Set<StatementKey> keys = new HashSet<>();
        wanted.forEach(draft -> keys.add(key(draft)));
        List<Long> gone = kept.stream()
                .filter(statement -> statement.preview() && !keys.contains(statement.key()))
                .map(Kept::id)
                .toList();
        if (!gone.isEmpty()) {
            deleteParts(gone);
            jdbc.sql("DELETE FROM settlement.statement WHERE id = ANY (?) AND state = 'PREVIEW'")
                    .param(gone.toArray(Long[]::new))
                    .update();
        }
    }

    private Map<StatementKey, Long> upsert(List<Draft> wanted, Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, Before> before = before(payerIds, month.minusMonths(1));
        Set<Long> earlier = withEarlierPreviews(payerIds, month);
        List<Map<String, @Nullable Object>> given = new ArrayList<>(wanted.size());
        for (Draft draft : wanted) {
            Before last = before.get(key(draft));
            StatementSum sum = draft.sum();
            Map<String, @Nullable Object> row = rows.statement(draft, sum);
            row.put("previous_parcels", last == null ? null : last.parcels());
            row.put("previous_fen", last == null ? null : last.fen());
            row.put(
                    "change_fen",
                    Difference.of(sum.totalFen(), last == null ? null : last.fen())
                            .fen());
            row.put("warnings", warnings(draft, sum, last, earlier.contains(draft.payerId())));
            given.add(row);
        }
        Map<StatementKey, Long> ids = new HashMap<>();
        jdbc.sql(UPSERT).params(Timestamp.from(time.now()), rows.json(given)).query(row -> {
            ids.put(new StatementKey(row.getLong("payer_id"), row.getString("currency")), row.getLong("id"));
        });
        return ids;
    }

    private static List<String> warnings(Draft draft, StatementSum sum, @Nullable Before last, boolean earlierOpen) {
        List<String> warnings = new ArrayList<>();
        if (draft.waiting() > 0) {
            warnings.add(Warning.WAITING.name());
        }
        if (sum.totalFen() < 0) {
            warnings.add(Warning.NEGATIVE.name());
        }
        if (earlierOpen) {
            warnings.add(Warning.EARLIER_OPEN.name());
        }
        long change = last == null ? 0 : Math.abs(sum.totalFen() - last.fen());
        if (last != null && change > LARGE_FEN && change > last.fen() / HALF) {
            warnings.add(Warning.LARGE_CHANGE.name());
        }
        return warnings;
    }

    private Map<StatementKey, Before> before(Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, Before> before = new HashMap<>();
        jdbc.sql("""
                SELECT payer_id, currency, parcels, total_fen FROM settlement.statement
                WHERE payer_id = ANY (?) AND month = ?""").param(payerIds.toArray(Long[]::new)).param(month.atDay(1)).query(row -> {
            before.put(
                    new StatementKey(row.getLong("payer_id"), row.getString("currency")),
                    new Before(row.getLong("parcels"), row.getLong("total_fen")));
        });
        return before;
    }

    private Set<Long> withEarlierPreviews(Collection<Long> payerIds, YearMonth month) {
        return new HashSet<>(jdbc.sql("""
                SELECT DISTINCT payer_id FROM settlement.statement
                WHERE payer_id = ANY (?) AND month < ? AND state = 'PREVIEW'""")
                .param(payerIds.toArray(Long[]::new))
                .param(month.atDay(1))
                .query(Long.class)
                .list());
    }

    private void replaceParts(Map<Long, Draft> drafts) {
        deleteParts(drafts.keySet());
        jdbc.sql(ADD_ITEMS).param(rows.json(rows.items(drafts))).update();
        jdbc.sql(ADD_ACCOUNTS).param(rows.json(rows.accounts(drafts))).update();
    }

    private void deleteParts(Collection<Long> statementIds) {
        for (String table : List.of("settlement.statement_item", "settlement.statement_account")) {
            jdbc.sql("DELETE FROM " + table + " WHERE statement_id = ANY (?)")
                    .param(statementIds.toArray(Long[]::new))
                    .update();
        }
    }
}

package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.BilledDays;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes previews of a month, all of them or none: seals their days, reckons once more what they come to, and only if that
 * is what was shown gives them a number and posts them. Whatever stops it before its end, nothing has happened.
 */
@Component
public class Closing {

    private final JdbcClient jdbc;
    private final Composer composer;
    private final BilledDays billed;
    private final Numbers numbers;
    private final Issuing issuing;
    private final BusinessTime time;

    Closing(
            JdbcClient jdbc,
            Composer composer,
            BilledDays billed,
            Numbers numbers,
            Issuing issuing,
            BusinessTime time) {
        this.jdbc = jdbc;
        this.composer = composer;
        this.billed = billed;
        this.numbers = numbers;
        this.issuing = issuing;
        this.time = time;
    }

    /** What came of it. */
    public record Closed(long parcels, int statements) {}

    private record Preview(long id, StatementKey key, YearMonth month, String hash) {}

    /**
     * Closes the month's previews of payers; those that are closed already stay as they are.
     *
     * @throws StatementsChanged when one of them comes to something else than its preview says
     */
    @Transactional
    public Closed ofPayers(List<Long> payerIds, YearMonth month, LocalDate issuedOn) {
        return close(
                lock(payerIds).stream()
                        .filter(preview -> preview.month().equals(month))
                        .toList(),
                month,
                issuedOn);
    }

    /** Closes one preview, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Closed one(long statementId, long payerId, YearMonth month, LocalDate issuedOn) {
        return close(
                lock(List.of(payerId)).stream()
                        .filter(preview -> preview.id() == statementId)
                        .toList(),
                month,
                issuedOn);
    }

    /** All previews of the payers, of whatever month: two closings of a payer go one after the other. */
    private List<Preview> lock(List<Long> payerIds) {
        return jdbc.sql("""
                SELECT id, payer_id, currency, month, content_hash FROM settlement.statement
                WHERE payer_id = ANY (?) AND state = 'PREVIEW' ORDER BY id FOR UPDATE""")
                .param(payerIds.toArray(Long[]::new))
                .query((row, number) -> new Preview(
                        row.getLong("id"),
                        new StatementKey(row.getLong("payer_id"), row.getString("currency")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("content_hash")))
                .list();
    }

    private Closed close(List<Preview> previews, YearMonth month, LocalDate issuedOn) {
        if (previews.isEmpty()) {
            return new Closed(0, 0);
        }
        Map<StatementKey, Preview> byKey =
                previews.stream().collect(Collectors.toMap(Preview::key, preview -> preview));
        Set<Long> payers = byKey.keySet().stream().map(StatementKey::payerId).collect(Collectors.toSet());
        Map<StatementKey, List<CoveredSpan>> plan = new HashMap<>(composer.plan(payers, month));
        plan.keySet().retainAll(byKey.keySet());
        plan.forEach((key, spans) -> billed.close(idOf(byKey, key), spans));
        Map<StatementKey, Draft> drafts = composer.compose(plan, payers, month).stream()
                .collect(
                        Collectors.toMap(draft -> new StatementKey(draft.payerId(), draft.currency()), draft -> draft));
        check(previews, drafts);
        long parcels = 0;
        for (Preview preview : previews) {
            Draft draft = drafts.get(preview.key());
            if (draft != null) {
                issue(preview, draft, issuedOn);
                parcels += draft.parcels();
            }
        }
        return new Closed(parcels, previews.size());
    }

    private static long idOf(Map<StatementKey, Preview> previews, StatementKey key) {
        Preview preview = previews.get(key);
        if (preview == null) {
            throw new IllegalStateException("no preview for " + key);
        }
        return preview.id();
    }

    private static void check(List<Preview> previews, Map<StatementKey, Draft> drafts) {
        List<Long> changed = new ArrayList<>();
        for (Preview preview : previews) {
            @Nullable Draft draft = drafts.get(preview.key());
            if (draft == null || !draft.hash().equals(preview.hash())) {
                changed.add(preview.id());
            }
        }
        if (!changed.isEmpty()) {
            throw new StatementsChanged(changed);
        }
    }

    private void issue(Preview preview, Draft draft, LocalDate issuedOn) {
        String number = numbers.next("DZ", preview.month());
        LocalDate dueOn = issuedOn.plusDays(draft.terms().creditDays());
        if (!draft.adjustmentIds().isEmpty()) {
            billed.bill(draft.adjustmentIds(), preview.id());
        }
        int closed = jdbc.sql("""
                UPDATE settlement.statement
                SET state = 'CLOSED', number = ?, issued_on = ?, due_on = ?, closed_at = ?, closed_by_name = ?
                WHERE id = ? AND state = 'PREVIEW'""")
                .params(
                        number,
                        issuedOn,
                        dueOn,
                        Timestamp.from(time.now()),
                        Acting.get().name(),
                        preview.id())
                .update();
        if (closed != 1) {
            throw new IllegalStateException("statement " + preview.id() + " was closed by somebody else");
        }
        issuing.announce(preview.id(), number, draft, issuedOn, dueOn);
    }
}

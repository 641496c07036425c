package dev.shipkeep.deal.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deals came from files, and from which rows. */
@Component
final class ImportedDeals {

    private final JdbcClient jdbc;

    ImportedDeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deal that a row brought before. */
    record Known(long dealId, long accountId, String fingerprint, long importId) {}

    /** Keeps other files of deals out until the transaction ends, so that two of them bring a deal once. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('deal.imported'))")
                .query((row, number) -> true)
                .single();
    }

    /** By the reference; by title and customer where either has no reference. */
    Optional<Known> find(@Nullable String reference, long accountId, String title) {
        return jdbc.sql("""
                SELECT deal_id, account_id, fingerprint, import_id
                FROM deal.imported JOIN deal.deal ON deal.id = deal_id
                WHERE reference = :reference OR (account_id = :account AND imported.title = :title
                    AND (reference IS NULL OR CAST(:reference AS text) IS NULL))
                ORDER BY (reference = :reference) DESC NULLS LAST, deal_id DESC LIMIT 1""")
                .param("reference", reference)
                .param("account", accountId)
                .param("title", title)
                .query(Known.class)
                .optional();
    }

    /** Also by a deal that may not be seen. */
    boolean isTaken(String reference) {
        return jdbc.sql("SELECT deal.is_reference_taken(?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** Number of a deal of a customer with a title, typed or imported. */
    Optional<String> findNumber(long accountId, String title) {
        return jdbc.sql("SELECT number FROM deal.deal WHERE account_id = ? AND title = ? ORDER BY id DESC LIMIT 1")
                .params(accountId, title)
                .query(String.class)
                .optional();
    }

    /** Stays of no length are those of which the days are not known. */
    void forgetStays(long dealId) {
        jdbc.sql("UPDATE deal.passage SET left_at = entered_at WHERE deal_id = ? AND left_at IS NOT NULL")
                .param(dealId)
                .update();
    }

    /** @param reference null to keep the one that is known */
    void remember(long dealId, @Nullable String reference, DealLine line, long importId) {
        jdbc.sql("""
                INSERT INTO deal.imported (deal_id, reference, title, fingerprint, import_id) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (deal_id) DO UPDATE SET reference = coalesce(excluded.reference, imported.reference),
                    title = excluded.title, fingerprint = excluded.fingerprint, import_id = excluded.import_id""")
                .param(dealId)
                .param(reference)
                .param(line.text(DealColumn.TITLE))
                .param(line.fingerprint())
                .param(importId)
                .update();
    }
}

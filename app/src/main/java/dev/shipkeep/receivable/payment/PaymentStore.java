package dev.shipkeep.receivable.payment;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes payments, inside the transaction of whoever calls. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentStore {

    static final String SELECT = """
            SELECT payment.id, payment.day, payment.amount_fen, payment.currency, payment.payer_name,
                   payment.payer_account, payment.remark, payment.bank_reference, payment.source,
                   unit.name AS unit_name, payment.similar_id, payment.payer_id, account.name AS account_name,
                   account.code AS account_code, payment.entry_id,
                   payment.amount_fen - coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                       WHERE allocation.credit_id = payment.entry_id), 0) AS open_fen,
                   payment.discarded_reason, payment.received_by_name, payment.received_at
            FROM receivable.payment
                JOIN organization.unit ON unit.id = payment.unit_id
                LEFT JOIN account.account ON account.id = payment.payer_id
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    PaymentStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The payment, which nobody else changes until the transaction ends. */
    Payment lock(long id) {
        String lock = "SELECT id FROM receivable.payment WHERE id = ? FOR UPDATE";
        if (jdbc.sql(lock).param(id).query(Long.class).optional().isEmpty()) {
            throw new NotFound();
        }
        return get(id);
    }

    Payment get(long id) {
        return jdbc.sql(SELECT + "WHERE payment.id = ?")
                .param(id)
                .query(PaymentStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<Payment> findByReference(String bankReference) {
        return jdbc.sql(SELECT + "WHERE payment.bank_reference = ?")
                .param(bankReference)
                .query(PaymentStore::read)
                .optional();
    }

    /** One without a bank reference that says the very same. */
    Optional<Payment> findSame(PaymentEntry entry) {
        return jdbc.sql(SELECT + """
                        WHERE payment.day = ? AND payment.amount_fen = ? AND payment.currency = ?
                          AND payment.payer_name = ? AND payment.payer_account = ? AND payment.remark = ?
                          AND payment.bank_reference IS NULL AND payment.discarded_reason IS NULL
                        ORDER BY payment.id LIMIT 1""")
                .param(entry.day())
                .param(entry.amountFen())
                .param(entry.currency())
                .param(entry.payerName())
                .param(entry.payerAccount())
                .param(entry.remark())
                .query(PaymentStore::read)
                .optional();
    }

    /** One of the same day, amount and name that may be the same, because one of the two has no bank reference. */
    Optional<Payment> findSimilar(PaymentEntry entry) {
        return jdbc.sql(SELECT + """
                        WHERE payment.day = ? AND payment.amount_fen = ? AND payment.currency = ?
                          AND payment.payer_name = ? AND payment.discarded_reason IS NULL
                          AND (payment.bank_reference IS NULL OR ?)
                        ORDER BY payment.id LIMIT 1""")
                .param(entry.day())
                .param(entry.amountFen())
                .param(entry.currency())
                .param(entry.payerName())
                .param(entry.bankReference().isEmpty())
                .query(PaymentStore::read)
                .optional();
    }

    /** @return its id; nothing when the bank reference is there already, maybe out of sight */
    Optional<Long> insert(PaymentEntry entry, @Nullable Long importId, @Nullable Long similarId) {
        return jdbc.sql("""
                INSERT INTO receivable.payment
                    (day, amount_fen, currency, payer_name, payer_account, remark, bank_reference, source, import_id,
                     unit_id, unit_path, similar_id, received_by_name, received_at)
                SELECT :day, :amount, :currency, :name, :account, :remark, nullif(:reference, ''), :source, :import,
                       unit.id, unit.path, :similar, :person, :now
                FROM organization.unit
                WHERE unit.id = coalesce((SELECT unit_id FROM organization.person WHERE id = :personId),
                                         (SELECT id FROM organization.unit WHERE parent_id IS NULL))
                ON CONFLICT (bank_reference) DO NOTHING RETURNING id""")
                .param("day", entry.day())
                .param("amount", entry.amountFen())
                .param("currency", entry.currency())
                .param("name", entry.payerName())
                .param("account", entry.payerAccount())
                .param("remark", entry.remark())
                .param("reference", entry.bankReference())
                .param("source", entry.source().name())
                .param("import", importId, Types.BIGINT)
                .param("similar", similarId, Types.BIGINT)
                .param("person", Acting.get().name())
                .param("personId", Acting.get().id())
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .optional();
    }

    void giveTo(long id, long payerId, long entryId) {
        jdbc.sql("UPDATE receivable.payment SET payer_id = ?, entry_id = ?, rounds = rounds + 1 WHERE id = ?")
                .params(payerId, entryId, id)
                .update();
    }

    void takeFromPayer(long id) {
        jdbc.sql("UPDATE receivable.payment SET payer_id = NULL, entry_id = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    void discard(long id, String reason) {
        jdbc.sql("UPDATE receivable.payment SET discarded_reason = ?, discarded_at = ? WHERE id = ?")
                .params(reason, Timestamp.from(time.now()), id)
                .update();
    }

    int rounds(long id) {
        return jdbc.sql("SELECT rounds FROM receivable.payment WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    static Payment read(ResultSet row, int number) throws SQLException {
        String reference = row.getString("bank_reference");
        return new Payment(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getLong("amount_fen"),
                row.getString("currency"),
                row.getString("payer_name"),
                row.getString("payer_account"),
                row.getString("remark"),
                reference == null ? "" : reference,
                PaymentSource.valueOf(row.getString("source")),
                row.getString("unit_name"),
                row.getObject("similar_id", Long.class),
                row.getObject("payer_id", Long.class),
                row.getString("account_name"),
                row.getString("account_code"),
                row.getObject("entry_id", Long.class),
                row.getLong("open_fen"),
                row.getString("discarded_reason"),
                row.getString("received_by_name"),
                row.getTimestamp("received_at").toInstant());
    }
}

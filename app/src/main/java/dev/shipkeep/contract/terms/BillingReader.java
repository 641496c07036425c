package dev.shipkeep.contract.terms;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads on what terms payers are billed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BillingReader {

    private final JdbcClient jdbc;

    BillingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those payers that have a contract on the day; the latest of several. */
    public List<BillingTerms> list(Collection<Long> payerIds, LocalDate day) {
        return jdbc.sql("""
                SELECT DISTINCT ON (payer_id) payer_id, id, number, credit_days, credit_limit_fen, deposit_fen,
                       billing_day, tax_ppm
                FROM contract.contract
                WHERE payer_id = ANY (:payers) AND state = 'ACTIVE'
                  AND valid_from <= :day AND coalesce(valid_through, 'infinity') >= :day
                ORDER BY payer_id, valid_from DESC, id DESC""")
                .param("payers", payerIds.toArray(Long[]::new))
                .param("day", day)
                .query((row, number) -> new BillingTerms(
                        row.getLong("payer_id"),
                        row.getLong("id"),
                        row.getString("number"),
                        row.getInt("credit_days"),
                        row.getObject("credit_limit_fen", Long.class),
                        row.getLong("deposit_fen"),
                        row.getInt("billing_day"),
                        new Share(row.getLong("tax_ppm"))))
                .list();
    }
}

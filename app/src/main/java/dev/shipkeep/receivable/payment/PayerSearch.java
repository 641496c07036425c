package dev.shipkeep.receivable.payment;

import dev.shipkeep.receivable.payment.PaymentProposal.Payer;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that a clerk means. */
@Component
public class PayerSearch {

    private static final int MOST_FOUND = 10;
    private static final Pattern ID = Pattern.compile("#\\d{1,15}");

    private final JdbcClient jdbc;

    PayerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text {@code #} and an id, a code, a name, or a part of a name; an exact hit is the only one */
    @Transactional(readOnly = true)
    public List<Payer> find(String text) {
        long id = ID.matcher(text).matches() ? Long.parseLong(text.substring(1)) : 0;
        return jdbc.sql("""
                WITH hit AS (
                    SELECT id, code, name, currency, id = :id OR code = :text OR name = :text AS exact
                    FROM account.account
                    WHERE merged_into IS NULL AND (id = :id OR code = :text OR position(:text IN name) > 0)
                )
                SELECT id, code, name, currency FROM hit
                WHERE exact OR NOT EXISTS (SELECT FROM hit other WHERE other.exact)
                ORDER BY name, id LIMIT :most""")
                .param("id", id)
                .param("text", text)
                .param("most", MOST_FOUND)
                .query((row, number) -> new Payer(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}

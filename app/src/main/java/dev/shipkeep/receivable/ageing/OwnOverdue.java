package dev.shipkeep.receivable.ageing;

import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is overdue of the accounts that a person owns. */
@Component
public class OwnOverdue {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    OwnOverdue(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Of one currency. */
    public record Sum(String currency, long payers, long fen) {}

    /** The largest first; none when nothing is overdue. */
    @Transactional(readOnly = true)
    public List<Sum> listSums(long personId) {
        return jdbc.sql("""
                SELECT currency, count(DISTINCT payer_id), sum(open_fen)::bigint
                FROM (SELECT entry.currency, entry.payer_id,
                             entry.amount_fen - coalesce((SELECT sum(allocation.amount_fen) FROM receivable.allocation
                                 WHERE allocation.debit_id = entry.id), 0) AS open_fen
                      FROM receivable.ledger_entry entry JOIN account.account ON account.id = entry.payer_id
                      WHERE account.owner_id = ? AND entry.book = 'FREIGHT' AND entry.amount_fen > 0
                        AND entry.due_day < ?) item
                WHERE open_fen > 0 GROUP BY currency ORDER BY 3 DESC""")
                .params(personId, time.today())
                .query((row, number) -> new Sum(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }
}

package dev.shipkeep.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adjustments of all accounts that the acting person sees, for people to look at. */
@Component
public class AdjustmentList {

    private static final String LIST = """
            SELECT adjustment.id, account_id, account.name, account.currency, adjustment.day, waybill_no, reason, noticed_at,
                   old_chargeable_grams, old_freight_fen, old_total_fen, new_chargeable_grams, new_freight_fen,
                   new_total_fen, statement_id
            FROM rating.adjustment JOIN account.account ON account.id = account_id
            WHERE (:open AND statement_id IS NULL OR :billed AND statement_id IS NOT NULL)
              AND (:anyAccount OR account_id = :account) AND adjustment.id < :before
            ORDER BY adjustment.id DESC LIMIT :limit""";

    private static final String OPEN = """
            SELECT account.currency, count(*) AS parcels, sum(new_total_fen - old_total_fen)::bigint AS difference_fen
            FROM rating.adjustment JOIN account.account ON account.id = account_id
            WHERE statement_id IS NULL GROUP BY account.currency ORDER BY parcels DESC""";

    private final JdbcClient jdbc;

    AdjustmentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of them; null for any account. */
    public record Filter(
            boolean open, boolean billed, @Nullable Long accountId) {}

    /** An adjustment with whose it is. */
    public record Row(Adjustment adjustment, String accountName, String currency) {}

    /** What is open in a currency. */
    public record OpenSum(String currency, long parcels, long differenceFen) {}

    /** The latest first. @param before id that the page before ended with */
    @Transactional(readOnly = true)
    public List<Row> list(Filter filter, long before, int limit) {
        Long account = filter.accountId();
        return jdbc.sql(LIST)
                .param("open", filter.open())
                .param("billed", filter.billed())
                .param("anyAccount", account == null)
                .param("account", account == null ? 0 : account)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) ->
                        new Row(AdjustmentReader.read(row, number), row.getString("name"), row.getString("currency")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<OpenSum> sumOpen() {
        return jdbc.sql(OPEN).query(OpenSum.class).list();
    }
}

package dev.shipkeep.insight.cockpit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a momentum with most revenue at stake: that of their last twelve months. */
@Component
public class MoverReader {

    private static final String SELECT_MOVERS = """
            SELECT wanted.momentum, top.* FROM unnest(:momenta::text[]) AS wanted (momentum), LATERAL (
                SELECT account.id, account.name, account.currency, account.revenue_fen_12m, account.parcels_12m,
                       account.change_basis_points, account.first_parcel_day, account.last_parcel_day,
                       account.key_account, account.tier
                FROM account.account
                WHERE account.merged_into IS NULL AND account.momentum = wanted.momentum
                  AND (:currency = '' OR account.currency = :currency::char(3)) %s
                ORDER BY account.revenue_fen_12m DESC, account.id DESC LIMIT :limit) top""";

    private final JdbcClient jdbc;

    MoverReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One account that moves. */
    public record Mover(
            String momentum,
            long accountId,
            String name,
            String currency,
            long revenueFen,
            long parcels,
            @Nullable Integer changeBasisPoints,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean keyAccount,
            @Nullable String tier) {}

    @Transactional(readOnly = true)
    Map<String, List<Mover>> read(Scope scope, String currency, List<String> momenta, int limit) {
        return FactSource.bind(jdbc.sql(SELECT_MOVERS.formatted(FactSource.accounts(scope))), scope)
                .param("momenta", momenta.toArray(String[]::new))
                .param("currency", currency)
                .param("limit", limit)
                .query((row, number) -> new Mover(
                        row.getString("momentum"),
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("currency"),
                        row.getLong("revenue_fen_12m"),
                        row.getLong("parcels_12m"),
                        row.getObject("change_basis_points", Integer.class),
                        row.getObject("first_parcel_day", LocalDate.class),
                        row.getObject("last_parcel_day", LocalDate.class),
                        row.getBoolean("key_account"),
                        row.getString("tier")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Mover::momentum));
    }
}

package dev.shipkeep.settlement.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which currency accounts are billed. */
@Component
class Currencies {

    private final JdbcClient jdbc;

    Currencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> of(Collection<Long> accountIds) {
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("SELECT id, currency FROM account.account WHERE id = ANY (?)")
                .param(accountIds.toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("id"), row.getString("currency"));
                });
        return found;
    }
}

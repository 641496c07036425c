package dev.shipkeep.contract.terms;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the running transaction read prices and contracts of all accounts for a while, whoever is acting: a group's
 * contract binds a subsidiary whose people do not see the group. Callers have asked before for what may be answered.
 */
@Component
public class WideSight {

    private static final String RIGHTS = ",CONTRACT_READ,CONTRACT_WRITE,PRICE_READ,PRICE_WRITE,";

    private final JdbcClient jdbc;

    WideSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sight(String all, String rights) {}

    /** If the work fails, the transaction must fail with it: the wide sight ends there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T with(Supplier<T> work) {
        Sight before = jdbc.sql("""
                SELECT coalesce(current_setting('shipkeep.sees_all', true), '') AS sees_all,
                       coalesce(current_setting('shipkeep.rights', true), '') AS rights""")
                .query((row, number) -> new Sight(row.getString("sees_all"), row.getString("rights")))
                .single();
        set("on", RIGHTS + before.rights());
        T answer = work.get();
        set(before.all(), before.rights());
        return answer;
    }

    private void set(String all, String rights) {
        jdbc.sql("SELECT set_config('shipkeep.sees_all', ?, true), set_config('shipkeep.rights', ?, true)")
                .params(all, rights)
                .query((row, number) -> row.getString(1))
                .single();
    }
}

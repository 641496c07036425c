package dev.shipkeep.waybill;

import dev.shipkeep.core.measure.DaySeries;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.waybill.intake.SeriesPacking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily facts of all accounts, for work that is done for the whole carrier at once. */
@Component
public class DailyFacts {

    private static final int FETCH_ROWS = 2_000;

    private final JdbcClient jdbc;
    private final SeriesPacking packing;

    DailyFacts(JdbcClient jdbc, SeriesPacking packing) {
        this.jdbc = jdbc;
        this.packing = packing;
    }

    /** Takes one account after the other. */
    public interface Taker {
        void take(long accountId, DaySeries series);
    }

    /** Brings the packed facts up to date. Not inside a transaction; what changed most is what takes time. */
    public void prepare() {
        packing.packMarked();
    }

    /** Accounts without parcels are left out. For the system: it does not ask who may see an account. */
    @Transactional(readOnly = true)
    public void forEachAccount(Taker taker) {
        if (Acting.get().id() != SignedIn.SYSTEM.id()) {
            throw new IllegalStateException("the facts of all accounts are for the system");
        }
        jdbc.sql("SELECT account_id, packed FROM waybill.account_series")
                .withFetchSize(FETCH_ROWS)
                .query(row -> {
                    taker.take(row.getLong(1), DaySeries.of(row.getBytes(2)));
                });
    }
}

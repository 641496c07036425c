package dev.shipkeep.receivable;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Payers and their statements for tests, under codes of their own. */
final class TestPayers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Running shipkeep;
    private final String prefix;

    TestPayers(Running shipkeep, String prefix) {
        this.shipkeep = shipkeep;
        this.prefix = prefix;
    }

    /** In Nanjing's area, where the Jiangsu people see it. */
    long create(String name) {
        return create(name, World.NANJING_AREA, "CNY");
    }

    long create(String name, long unitId, String currency) {
        String code = prefix + NUMBER.incrementAndGet();
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                        INSERT INTO account.account (code, name, unit_id, org_path, currency)
                        SELECT ?, ?, id, path, ? FROM organization.unit WHERE id = ? RETURNING id""")
                .params(code, name, currency, unitId)
                .query(Long.class)
                .single());
    }

    /** @return its number */
    String statement(long payerId, LocalDate day, LocalDate dueDay, long fen) {
        String reference = prefix + "-ST-" + NUMBER.incrementAndGet();
        post(new Posting(payerId, "CNY", PostingKind.STATEMENT, reference, 1, day, dueDay, fen));
        return reference;
    }

    void post(Posting posting) {
        shipkeep.asSystem(() -> {
            shipkeep.bean(Receivables.class).post(posting);
            return true;
        });
    }
}

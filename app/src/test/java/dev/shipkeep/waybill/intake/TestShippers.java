package dev.shipkeep.waybill.intake;

import dev.shipkeep.Running;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Shippers of these tests, each under one code that is also its account's. */
public final class TestShippers {

    private final Running shipkeep = Running.shipkeep();

    public long create(String code, long unitId) {
        return create(code, unitId, "CNY");
    }

    public long create(String code, long unitId, String currency) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO account.account (code, name, currency, unit_id, org_path)
                    SELECT ?, ?, ?, id, path FROM organization.unit WHERE id = ? RETURNING id""")
                    .params(code, code, currency, unitId)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)")
                    .params(code, id, id)
                    .update();
            return id;
        });
    }

    long createUnit(long id, String code, long parentId) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                INSERT INTO organization.unit (id, parent_id, kind, code, name, path)
                SELECT ?, id, 'area', ?, ?, path || ?::text FROM organization.unit WHERE id = ?""")
                .params(id, code, code, Long.toString(id), parentId)
                .update());
        return id;
    }

    /** Lets the codes of one account lead to another, as merging and its undoing do, and says so. */
    public void lead(long homeAccountId, long toAccountId, Object event) {
        shipkeep.asSystem(() -> {
            shipkeep.jdbc()
                    .sql("UPDATE account.shipper_code SET account_id = ? WHERE home_account_id = ?")
                    .params(toAccountId, homeAccountId)
                    .update();
            publish(event);
            return true;
        });
    }

    void move(long accountId, long unitId, Object event) {
        shipkeep.asSystem(() -> {
            shipkeep.jdbc().sql("""
                    UPDATE account.account SET unit_id = unit.id, org_path = unit.path
                    FROM organization.unit WHERE unit.id = ? AND account.id = ?""").params(unitId, accountId).update();
            publish(event);
            return true;
        });
    }

    private void publish(Object event) {
        shipkeep.bean(ApplicationEventMulticaster.class).multicastEvent(new PayloadApplicationEvent<>(this, event));
    }
}

package dev.shipkeep.account;

import dev.shipkeep.Running;
import dev.shipkeep.account.search.SearchIndex;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.importing.engine.ImportKinds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Accounts for tests, under codes of their own. */
final class TestAccounts {

    private TestAccounts() {}

    static long create(Running shipkeep, String code, String name, long unitId) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO account.account (code, name, unit_id, org_path)
                    SELECT ?, ?, id, path FROM organization.unit WHERE id = ? RETURNING id""")
                    .params(code, name, unitId)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)")
                    .params(code, id, id)
                    .update();
            return id;
        });
    }

    static void index(Running shipkeep, Collection<Long> ids) {
        shipkeep.asSystem(() -> {
            shipkeep.bean(SearchIndex.class).refresh(ids);
            return true;
        });
    }

    static ImportKind importKind(Running shipkeep) {
        return shipkeep.bean(ImportKinds.class).find("account").orElseThrow();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

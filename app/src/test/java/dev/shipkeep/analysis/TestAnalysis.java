package dev.shipkeep.analysis;

import dev.shipkeep.Running;
import java.net.http.HttpResponse;
import java.util.Map;

/** Accounts for tests of the analysis, under codes of their own. */
final class TestAnalysis {

    private TestAnalysis() {}

    static long account(Running shipkeep, String code, long unitId) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO account.account (code, name, unit_id, org_path)
                    SELECT ?, ?, id, path FROM organization.unit WHERE id = ? RETURNING id""")
                    .params(code, "分析样本" + code, unitId)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)")
                    .params(code, id, id)
                    .update();
            return id;
        });
    }

    static void industry(Running shipkeep, long account, String industry) {
        shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("UPDATE account.account SET industry = ? WHERE id = ?")
                .params(industry, account)
                .update());
    }

    /** @return id of the merge */
    static long merge(Running shipkeep, long survivor, long duplicate) {
        HttpResponse<String> answer = shipkeep.post(
                "manager",
                "/accounts/" + survivor + "/merges",
                Map.of("duplicate", "" + duplicate, "version", "0", "duplicateVersion", "0", "reason", "同一家"));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id FROM account.merge WHERE survivor_id = ?")
                .param(survivor)
                .query(Long.class)
                .single());
    }
}

package dev.shipkeep.walk;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import dev.shipkeep.organization.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two accounts of the walk's own, one in Jiangsu and one in Zhejiang, each with a contact; and who sees which. */
final class WalkWorld {

    static final String JIANGSU_NAME = "行走姑苏纺织有限公司";
    static final String ZHEJIANG_NAME = "行走西湖龙井有限公司";
    static final long MISSING = 999_999_999_999L;

    private final Running shipkeep;
    private final long jiangsu;
    private final long zhejiang;
    private final List<String> people;

    private WalkWorld(Running shipkeep) {
        this.shipkeep = shipkeep;
        jiangsu = account("WALK-JS", JIANGSU_NAME, World.NANJING_AREA);
        zhejiang = account("WALK-ZJ", ZHEJIANG_NAME, World.HANGZHOU_AREA);
        TestPeople.create(shipkeep, "walk-admin-js", World.JIANGSU, "administrator");
        TestPeople.create(shipkeep, "walk-admin-zj", World.ZHEJIANG, "administrator");
        TestPeople.create(shipkeep, "walk-stranger-js", World.NANJING, "courier");
        TestPeople.create(shipkeep, "walk-stranger-zj", World.HANGZHOU, "courier");
        people = List.of(
                "executive",
                "manager",
                "manager-zj",
                "key_account_manager",
                "area_representative",
                "area_representative-zj",
                "courier",
                "service_agent",
                "pricing_analyst",
                "settlement_clerk",
                "data_clerk",
                "data_clerk-zj",
                "administrator",
                "walk-admin-js",
                "walk-admin-zj");
    }

    static WalkWorld create(Running shipkeep) {
        return new WalkWorld(shipkeep);
    }

    List<String> people() {
        return people;
    }

    private long account(String code, String name, long unit) {
        return shipkeep.asSystem(() -> {
            long id = shipkeep.jdbc()
                    .sql("""
                    INSERT INTO account.account (code, name, unit_id, org_path)
                    SELECT ?, ?, id, path FROM organization.unit WHERE id = ? RETURNING id""")
                    .params(code, name, unit)
                    .query(Long.class)
                    .single();
            shipkeep.jdbc()
                    .sql("INSERT INTO account.contact (account_id, name, phone) VALUES (?, ?, '13800138000')")
                    .params(id, "联系人" + code)
                    .update();
            return id;
        });
    }

    /** Whether a person sees one of the two accounts, as the database itself says. */
    private boolean sees(String person, long account) {
        return shipkeep.as(person, () -> shipkeep.jdbc()
                .sql("SELECT EXISTS (SELECT FROM account.account WHERE id = ?)")
                .param(account)
                .query(Boolean.class)
                .single());
    }

    List<Long> visibleAccounts(String person) {
        return List.of(jiangsu, zhejiang).stream()
                .filter(account -> sees(person, account))
                .toList();
    }

    List<Long> foreignAccounts(String person) {
        return List.of(jiangsu, zhejiang).stream()
                .filter(account -> !sees(person, account))
                .toList();
    }

    /** What must not stand on any page of this person. */
    List<String> secretsFor(String person) {
        return foreignAccounts(person).stream()
                .map(account -> account == jiangsu ? JIANGSU_NAME : ZHEJIANG_NAME)
                .toList();
    }

    long contactOf(long account) {
        return number("SELECT id FROM account.contact WHERE account_id = ?", account);
    }

    long personId(String username) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT id FROM organization.person WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }

    private long number(String sql, long account) {
        return shipkeep.asSystem(
                () -> shipkeep.jdbc().sql(sql).param(account).query(Long.class).single());
    }

    /** Everything that any table holds about the walk's accounts, units and people. */
    Map<String, String> snapshot() {
        return shipkeep.asSystem(() -> {
            Map<String, String> state = new TreeMap<>();
            List<String> tables = shipkeep.jdbc().sql("""
                    SELECT format('%I.%I', table_schema, table_name) FROM information_schema.columns
                    JOIN pg_class ON pg_class.oid = format('%I.%I', table_schema, table_name)::regclass
                    WHERE column_name = 'account_id' AND relkind IN ('r', 'p') AND NOT relispartition""").query(String.class).list();
            String ours = "(" + jiangsu + ", " + zhejiang + ")";
            tables.forEach(table -> state.put(table, rows(table, "account_id IN " + ours)));
            state.put("account.account", rows("account.account", "id IN " + ours));
            state.put("organization.unit", rows("organization.unit", "id < 1000"));
            state.put("organization.person", rows("organization.person", "username LIKE 'walk-%'"));
            return state;
        });
    }

    private String rows(String table, String condition) {
        String sql = "SELECT coalesce(string_agg(found::text, '|' ORDER BY found::text), '') FROM " + table
                + " found WHERE " + condition;
        return shipkeep.jdbc().sql(sql).query(String.class).single();
    }
}

package dev.shipkeep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The small named world of the tests: headquarters, the provinces Jiangsu and Zhejiang with a city, a station and an
 * area each, one person per role, and two shippers. User names are roles, with {@code -zj} for those of Zhejiang:
 * executive, manager (Jiangsu), manager-zj, key_account_manager, area_representative (Jiangsu's area), courier, …
 */
public final class World {

    public static final String PASSWORD = "correct horse battery staple";

    /** Units by code. */
    public static final long HEADQUARTERS = 1;

    public static final long JIANGSU = 11;
    public static final long NANJING = 12;
    public static final long NANJING_STATION = 13;
    public static final long NANJING_AREA = 14;
    public static final long ZHEJIANG = 21;
    public static final long HANGZHOU = 22;
    public static final long HANGZHOU_STATION = 23;
    public static final long HANGZHOU_AREA = 24;

    /** A shipper in Nanjing's area, owned by Jiangsu's area representative. */
    public static final long SILK = 101;

    /** A shipper in Hangzhou's area, owned by the key-account manager, who sits in Jiangsu. */
    public static final long TEA = 201;

    private World() {}

    static void create(Running running) {
        String hash = running.bean(PasswordEncoder.class).encode(PASSWORD);
        running.asSystem(() -> {
            JdbcClient jdbc = running.jdbc();
            jdbc.sql("DELETE FROM organization.person_role").update();
            jdbc.sql("DELETE FROM organization.access_token").update();
            jdbc.sql("DELETE FROM organization.person").update();
            jdbc.sql("DELETE FROM organization.unit").update();
            createUnits(jdbc);
            createPeople(jdbc, hash);
            createAccounts(jdbc);
            return true;
        });
    }

    private static void createUnits(JdbcClient jdbc) {
        unit(jdbc, HEADQUARTERS, null, "headquarters", "HQ", "总部", "1");
        unit(jdbc, JIANGSU, HEADQUARTERS, "province", "JS", "江苏省公司", "1.11");
        unit(jdbc, NANJING, JIANGSU, "city", "JS-NJ", "南京市公司", "1.11.12");
        unit(jdbc, NANJING_STATION, NANJING, "station", "JS-NJ-1", "玄武揽投站", "1.11.12.13");
        unit(jdbc, NANJING_AREA, NANJING_STATION, "area", "JS-NJ-1-A", "新街口片区", "1.11.12.13.14");
        unit(jdbc, ZHEJIANG, HEADQUARTERS, "province", "ZJ", "浙江省公司", "1.21");
        unit(jdbc, HANGZHOU, ZHEJIANG, "city", "ZJ-HZ", "杭州市公司", "1.21.22");
        unit(jdbc, HANGZHOU_STATION, HANGZHOU, "station", "ZJ-HZ-1", "西湖揽投站", "1.21.22.23");
        unit(jdbc, HANGZHOU_AREA, HANGZHOU_STATION, "area", "ZJ-HZ-1-A", "古翠路片区", "1.21.22.23.24");
    }

    private static void unit(
            JdbcClient jdbc, long id, @Nullable Long parent, String kind, String code, String name, String path) {
        jdbc.sql("""
                INSERT INTO organization.unit (id, parent_id, kind, code, name, path)
                VALUES (:id, :parent, :kind, :code, :name, :path::ltree)""")
                .param("id", id)
                .param("parent", parent)
                .param("kind", kind)
                .param("code", code)
                .param("name", name)
                .param("path", path)
                .update();
    }

    private static void createPeople(JdbcClient jdbc, String hash) {
        List<String> atHeadquarters = List.of("executive", "data_clerk", "pricing_analyst", "administrator");
        for (String role : jdbc.sql("SELECT code FROM organization.role ORDER BY position")
                .query(String.class)
                .list()) {
            boolean inArea = role.equals("area_representative") || role.equals("courier");
            long unit = atHeadquarters.contains(role) ? HEADQUARTERS : inArea ? NANJING_AREA : JIANGSU;
            person(jdbc, role, role, unit, hash);
        }
        person(jdbc, "manager-zj", "manager", ZHEJIANG, hash);
        person(jdbc, "data_clerk-zj", "data_clerk", ZHEJIANG, hash);
        person(jdbc, "area_representative-zj", "area_representative", HANGZHOU_AREA, hash);
    }

    private static void person(JdbcClient jdbc, String username, String role, long unit, String hash) {
        long id = jdbc.sql("""
                INSERT INTO organization.person (staff_no, name, unit_id, username, password_hash)
                VALUES (?, ?, ?, ?, ?) RETURNING id""")
                .params("T-" + username, "测试" + username, unit, username, hash)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO organization.person_role (person_id, role_code) VALUES (?, ?)")
                .params(id, role)
                .update();
    }

    private static void createAccounts(JdbcClient jdbc) {
        account(jdbc, SILK, "SILK", "金陵丝绸有限公司", NANJING_AREA, "1.11.12.13.14", "area_representative");
        account(jdbc, TEA, "TEA", "龙井茶业有限公司", HANGZHOU_AREA, "1.21.22.23.24", "key_account_manager");
    }

    private static void account(
            JdbcClient jdbc, long id, String code, String name, long unit, String path, String owner) {
        jdbc.sql("""
                INSERT INTO account.account (id, code, name, unit_id, org_path, owner_id)
                SELECT ?, ?, ?, ?, ?::ltree, id FROM organization.person WHERE username = ?""").params(id, code, name, unit, path, owner).update();
        jdbc.sql("INSERT INTO account.shipper_code (code, account_id, home_account_id) VALUES (?, ?, ?)")
                .params(code, id, id)
                .update();
    }
}

package dev.shipkeep.demo;

import dev.shipkeep.account.search.MatchKeys;
import dev.shipkeep.account.search.SearchTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Eighteen months of leads: most accounts that were opened in that time came from one that was found some weeks before;
 * the duty of one lead per working day began a month ago; what came in last is not reviewed yet.
 */
@Component
class DemoLeads implements DemoChapter {

    private static final int ORDER = 55;

    private static final String KNOWN_SINCE = """
            UPDATE organization.person SET known_since = current_date - 600 WHERE known_since > current_date - 600""";

    private static final String DUTY = """
            UPDATE lead.duty_policy SET since = (
                SELECT min(day)::date FROM (
                    SELECT day FROM generate_series(current_date - 60, current_date - 1, interval '1 day') AS day
                    WHERE extract(isodow FROM day) < 6 ORDER BY day DESC LIMIT 22) worked)""";

    private static final String FINDERS = """
            CREATE TEMPORARY TABLE demo_finder ON COMMIT DROP AS
            SELECT person.id AS finder_id, unit.id AS unit_id, unit.path, username IS NOT DISTINCT FROM 'courier' AS seen,
                   regexp_replace(unit.name, '(第.)?(营业部|揽投站|片区).*$', '') AS place,
                   row_number() OVER (ORDER BY person.id) AS f
            FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
            WHERE person.active AND EXISTS (
                SELECT FROM organization.person_role
                WHERE person_role.person_id = person.id AND role_code IN ('courier', 'area_representative'))""";

    /** Leads that became accounts, and those of working days: nearly one each since the duty began, few before. */
    private static final String FOUND = """
            CREATE TEMPORARY TABLE demo_lead ON COMMIT DROP AS
            WITH worked AS (
                SELECT day::date AS day, row_number() OVER (ORDER BY day DESC) AS back
                FROM generate_series(current_date - 540, current_date, interval '1 day') AS day
                WHERE extract(isodow FROM day) < 6
            ), won AS (
                SELECT DISTINCT ON (account.id) account.id AS account_id, account.name, account.address,
                       account.credit_code, account.industry, account.owner_id, account.unit_id,
                       account.org_path AS path,
                       (greatest(account.parcels_12m / 12, 40) * (100 + account.id * 7 % 150) / 100)::int AS parcels,
                       finder_id,
                       found - make_interval(days => greatest(extract(isodow FROM found)::int - 5, 0)) AS at,
                       account.since + interval '9 hours' AS decided, account.id AS n, 'a' || account.id AS key,
                       'CONVERTED' AS state
                FROM account.account JOIN demo_finder
                    ON demo_finder.path <@ account.org_path OR account.org_path <@ demo_finder.path
                    CROSS JOIN LATERAL (SELECT account.since
                        + make_interval(days => -(14 + account.id % 42)::int, hours => 10) AS found) come
                WHERE account.since BETWEEN current_date - 500 AND current_date - 1 AND account.merged_into IS NULL
                  AND account.id % 10 < 8
                ORDER BY account.id, f
            ), brought AS (
                SELECT finder_id, unit_id, path, place, back, back * 1000 + f AS place_in_time,
                       (hashint8(back * 1000 + f)::bigint + 2147483648) % 100003 AS n,
                       worked.day + make_interval(hours => (8 + f % 9)::int, mins => (f * 7 % 60)::int) AS at
                FROM demo_finder CROSS JOIN worked
                WHERE CASE WHEN back <= 22
                           THEN (f * 7 + back * 13) % 100 < 88 AND NOT (back <= 6 AND (f % 29 = 5 OR seen))
                           ELSE (f * 31 + back * 17) % 100 < 5 END
            ), named AS (
                SELECT *, back <= 3 AND n % 10 < 9 OR at > now() AT TIME ZONE 'Asia/Shanghai' - interval '1 day' AS waits,
                       place || (ARRAY['金', '瑞', '宏', '嘉', '华', '启', '德', '恒', '锦', '盛', '益', '万', '同', '泰',
                           '鸿', '博', '远', '安'])[1 + n % 18]
                       || (ARRAY['达', '丰', '源', '信', '和', '隆', '诚', '康', '辉', '美', '顺', '福', '业', '通', '润',
                           '洋'])[1 + n / 18 % 16]
                       || (ARRAY['童装', '茶业', '家居', '五金', '文具', '箱包', '食品', '电子', '鞋业', '灯饰', '饰品',
                           '花卉', '书店', '药房', '日化', '渔具'])[1 + n / 288 % 16]
                       || (ARRAY['有限公司', '商行', '工作室', '店', '贸易有限公司'])[1 + n / 7 % 5] AS name
                FROM brought
            )
            SELECT account_id, name, address, credit_code, industry, owner_id, unit_id, path, parcels, finder_id, at,
                   decided, n, key, state
            FROM won
            UNION ALL
            SELECT NULL, name, place || (ARRAY['人民路', '中山路', '建设路', '工业大道', '市场一街', '创业园', '解放路'])
                       [1 + n * 3 % 7] || (1 + n * 13 % 400) || '号', NULL,
                   (ARRAY['ecommerce', 'retail', 'manufacturing', 'services', 'ecommerce', 'retail', 'other',
                       'government'])[1 + n % 8], finder_id, unit_id, path,
                   (18 + n * 37 % 160 * (CASE WHEN n % 19 = 0 THEN 9 WHEN n % 6 = 0 THEN 4 ELSE 1 END))::int, finder_id, at,
                   at + make_interval(hours => (3 + n % 20)::int), n, 'n' || place_in_time,
                   CASE WHEN waits THEN 'NEW' WHEN n % 100 < 24 AND back <= 80 THEN 'ACCEPTED' ELSE 'REJECTED' END
            FROM named WHERE at < now() AT TIME ZONE 'Asia/Shanghai'""";

    private static final String LEADS = """
            INSERT INTO lead.lead (client_key, name, credit_code, industry, address, goods, parcels_month,
                inbound_month, ours_month, oneoff_year, carriers, carrier_price_fen, ease, source, finder_id, found_at,
                unit_id, org_path, owner_id, state, reason, decided_at, decided_by, account_id)
            SELECT 'demo-' || key, name, credit_code, industry, address,
                (ARRAY['服装', '小家电', '食品', '文件', '配件', '化妆品', '图书'])[1 + n % 7], parcels,
                CASE WHEN n % 3 = 0 THEN (n * 7 % 600)::int END,
                CASE WHEN n % 6 = 0 THEN 0 WHEN n % 3 = 0 THEN (n % 60)::int END,
                CASE WHEN n % 11 = 0 THEN (2 + n % 5)::int END,
                CASE WHEN n % 5 < 4 THEN (ARRAY['甲速递', '乙快运', '丙物流'])[1 + n % 3] END,
                CASE WHEN n % 4 < 2 THEN 350 + n * 17 % 500 END, (1 + n * 3 % 5)::int,
                (ARRAY['courier', 'courier', 'courier', 'sweep', 'sweep', 'oneoff', 'referral', 'web', 'exhibition',
                    'marketplace'])[1 + n % 10],
                finder_id, at AT TIME ZONE 'Asia/Shanghai', unit_id, path,
                CASE WHEN state IN ('ACCEPTED', 'CONVERTED') THEN owner_id END, state,
                CASE WHEN state = 'REJECTED' THEN (ARRAY['too_small', 'too_small', 'not_interested', 'bound_elsewhere',
                    'wrong_data', 'out_of_area'])[1 + n % 6] END,
                CASE WHEN state <> 'NEW' THEN least(decided AT TIME ZONE 'Asia/Shanghai', now()) END,
                CASE WHEN state <> 'NEW' THEN 0 END, account_id
            FROM demo_lead ORDER BY at, n""";

    private static final List<String> PARTS = List.of("""
            INSERT INTO lead.finder (lead_id, person_id, found_lead_id, found_at)
            SELECT id, finder_id, id, found_at FROM lead.lead""", """
            INSERT INTO lead.contact (lead_id, name, title, phone, lawful_basis, created_at)
            SELECT id, (ARRAY['王', '李', '陈', '周', '林', '黄', '吴', '赵'])[1 + id % 8]
                       || (ARRAY['先生', '女士', '经理', '老板'])[1 + id / 8 % 4],
                   (ARRAY['店主', '仓储经理', '运营'])[1 + id % 3],
                   '13' || lpad((id * 7919 % 1000000000)::text, 9, '0'), 'consent', found_at
            FROM lead.lead WHERE id % 5 < 4""", """
            INSERT INTO lead.event (lead_id, happened_at, message_key, person_id, person_name)
            SELECT lead.id, found_at, 'lead.event.found', finder_id, person.name
            FROM lead.lead JOIN organization.person ON person.id = finder_id""", """
            INSERT INTO lead.event (lead_id, happened_at, message_key, arguments, person_id, person_name)
            SELECT lead.id, decided_at,
                   CASE state WHEN 'REJECTED' THEN 'lead.event.rejected.' || reason
                       WHEN 'ACCEPTED' THEN 'lead.event.accepted' ELSE 'lead.event.converted' END,
                   CASE state WHEN 'REJECTED' THEN jsonb_build_array('')
                       WHEN 'ACCEPTED' THEN jsonb_build_array(person.name) ELSE '[]' END, 0, 'Shipkeep'
            FROM lead.lead LEFT JOIN organization.person ON person.id = owner_id WHERE state <> 'NEW'""", """
            INSERT INTO lead.match_key (kind, key, lead_id)
            SELECT 'phone', contact.phone, contact.lead_id
            FROM lead.contact JOIN lead.lead ON lead.id = contact.lead_id WHERE lead.state <> 'CONVERTED'""");

    private final JdbcClient jdbc;

    DemoLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** All of them or, when the start is killed, none. */
    @Override
    @Transactional
    public void tell() {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM lead.lead)")
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        List.of(KNOWN_SINCE, DUTY, FINDERS, FOUND, LEADS)
                .forEach(statement -> jdbc.sql(statement).update());
        PARTS.forEach(part -> jdbc.sql(part).update());
        index();
    }

    /** A lead as it is found again. */
    private record Named(
            long id, String name, String address, @Nullable String creditCode, boolean open) {}

    /** Pinyin is known to Java only. */
    private void index() {
        List<Named> leads = jdbc.sql("""
                SELECT id, name, coalesce(address, '') AS address, credit_code, state <> 'CONVERTED' AS open
                FROM lead.lead ORDER BY id""")
                .query((row, number) -> new Named(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("credit_code"),
                        row.getBoolean("open")))
                .list();
        List<String> kinds = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Long> keyed = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<Long> termed = new ArrayList<>();
        for (Named lead : leads) {
            SearchTerms.of(lead.name(), lead.creditCode(), List.of()).forEach(term -> {
                terms.add(term);
                termed.add(lead.id());
            });
            if (lead.open()) {
                MatchKeys.of(lead.name(), lead.address()).forEach((kind, key) -> {
                    kinds.add(kind);
                    keys.add(key);
                    keyed.add(lead.id());
                });
            }
        }
        jdbc.sql("""
                INSERT INTO lead.match_key (kind, key, lead_id)
                SELECT given.kind, given.key, given.lead_id
                FROM unnest(?::text[], ?::text[], ?::bigint[]) AS given (kind, key, lead_id)""")
                .params(kinds.toArray(String[]::new), keys.toArray(String[]::new), keyed.toArray(Long[]::new))
                .update();
        jdbc.sql("""
                INSERT INTO lead.search_term (term, lead_id)
                SELECT given.term, given.lead_id FROM unnest(?::text[], ?::bigint[]) AS given (term, lead_id)
                ORDER BY given.term COLLATE "C", given.lead_id""")
                .params(terms.toArray(String[]::new), termed.toArray(Long[]::new))
                .update();
    }
}

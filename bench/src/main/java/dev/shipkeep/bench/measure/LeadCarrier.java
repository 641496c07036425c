package dev.shipkeep.bench.measure;

import dev.shipkeep.bench.Progress;
import dev.shipkeep.bench.application.Database;
import dev.shipkeep.bench.load.PageRequest;
import dev.shipkeep.bench.load.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A carrier that knows a million companies, nine tenths of them as leads; 50 000 wait for review in one province. The
 * n-th company's name, phone and place follow from n, so that the bench can type them again.
 */
final class LeadCarrier {

    static final String MANAGER = "bench-province";

    private static final int COMPANIES = 1_000_000;
    private static final int LEADS = 900_000;
    private static final int WAITING = 50_000;
    private static final int OPEN_DEALS = 5_000;
    private static final int COMPARED = 300;
    private static final int SIGNS = 16;
    private static final int STEP = 7_919;
    private static final String CHARACTERS = "金瑞宏嘉华启德恒锦盛益万同泰鸿博";
    private static final List<String> SYLLABLES = List.of(
            "jin", "rui", "hong", "jia", "hua", "qi", "de", "heng", "jin", "sheng", "yi", "wan", "tong", "tai", "hong",
            "bo");

    private static final List<String> STATEMENTS = List.of(
            """
            INSERT INTO organization.unit (parent_id, kind, code, name, path)
            SELECT id, 'province', 'B' || number, '基准省' || number, path || ('b' || number)
            FROM organization.unit CROSS JOIN generate_series(0, 9) AS number WHERE parent_id IS NULL""",
            "UPDATE organization.unit SET path = subpath(path, 0, -1) || id::text WHERE code LIKE 'B_'",
            """
            INSERT INTO organization.person (staff_no, name, unit_id, username)
            SELECT 'BENCH', '基准经理', id, 'bench-province' FROM organization.unit WHERE code = 'B0'""",
            """
            INSERT INTO organization.person_role (person_id, role_code)
            SELECT id, 'manager' FROM organization.person WHERE username = 'bench-province'""",
            """
            CREATE UNLOGGED TABLE public.bench_company AS
            SELECT n, 1000000 + n AS id, unit.id AS unit_id, unit.path AS path,
                   array_to_string(ARRAY(SELECT substr('%1$s', 1 + (n >> shift) %% 16, 1)
                                         FROM unnest(ARRAY[16, 12, 8, 4, 0]) AS shift), '') AS name,
                   array_to_string(ARRAY(SELECT (string_to_array('%2$s', ','))[1 + (n >> shift) %% 16]
                                         FROM unnest(ARRAY[16, 12, 8, 4, 0]) AS shift), '') AS pinyin,
                   array_to_string(ARRAY(SELECT left((string_to_array('%2$s', ','))[1 + (n >> shift) %% 16], 1)
                                         FROM unnest(ARRAY[16, 12, 8, 4, 0]) AS shift), '') AS initials,
                   '人民路' || n || '号' AS address, '13' || lpad(n::text, 9, '0') AS phone
            FROM generate_series(0, %3$d) AS n
                JOIN organization.unit ON unit.code = 'B' || CASE WHEN n < %4$d THEN 0 ELSE n %% 10 END""",
            """
            INSERT INTO lead.lead (id, client_key, name, address, goods, parcels_month, inbound_month, ours_month,
                oneoff_year, carriers, ease, source, finder_id, found_at, unit_id, org_path, state, reason)
            SELECT company.id, 'bench-' || n, company.name, address, '百货', (n * 37 %% 3000)::int, (n * 7 %% 900)::int,
                   (n %% 5 * 20)::int, (n %% 7)::int, '甲速递', 1 + n %% 5,
                   (ARRAY['courier', 'sweep', 'referral', 'web', 'marketplace'])[1 + n %% 5], person.id,
                   now() - n * interval '20 seconds', company.unit_id, company.path,
                   CASE WHEN n < %4$d THEN 'NEW' WHEN n %% 3 = 0 THEN 'ACCEPTED' ELSE 'REJECTED' END,
                   CASE WHEN n >= %4$d AND n %% 3 > 0 THEN 'too_small' END
            FROM public.bench_company company JOIN organization.person ON username = 'bench-province' WHERE n < %5$d""",
            """
            INSERT INTO lead.match_key (kind, key, lead_id)
            SELECT given.kind, given.key, id FROM public.bench_company CROSS JOIN LATERAL (VALUES
                ('name', name), ('pinyin', pinyin), ('address', address), ('phone', phone)) AS given (kind, key)
            WHERE n < %5$d""",
            """
            INSERT INTO lead.search_term (term, lead_id)
            SELECT DISTINCT term, id FROM public.bench_company CROSS JOIN generate_series(1, 5) AS start
                CROSS JOIN LATERAL (VALUES (substr(name, start)), (substr(initials, start))) AS given (term)
            WHERE n < %4$d""",
            """
            INSERT INTO account.account (id, code, name, unit_id, org_path, address)
            SELECT id, 'BL' || n, name, unit_id, path, address FROM public.bench_company WHERE n >= %5$d""",
            """
            UPDATE lead.lead SET state = 'CONVERTED', account_id = %5$d + 1000000 + (id - 1000000) / 30
            WHERE state = 'ACCEPTED' AND id %% 10 = 0""",
            "UPDATE account.account SET abc = 'a' WHERE code LIKE 'BL%%4'",
            """
            INSERT INTO account.match_key (kind, key, account_id)
            SELECT given.kind, given.key, id FROM public.bench_company CROSS JOIN LATERAL (VALUES
                ('name', name), ('pinyin', pinyin), ('address', address)) AS given (kind, key)
            WHERE n >= %5$d""",
            """
            INSERT INTO account.contact (account_id, name, phone)
            SELECT id, '联系人', phone FROM public.bench_company WHERE n >= %5$d""",
            """
            INSERT INTO deal.deal (number, title, account_id, unit_id, org_path, home_account_id, owner_id, owner_name, currency,
                state, step, step_since, parcels, revenue_fen, competitor, source, next_action, planned_close, progress_at,
                won_at, lost_at, loss_reason, made_at, changed_at)
            SELECT 'D' || id, '华东仓发货', id, unit_id, path, id, person_id, '基准经理', 'CNY', state,
                   CASE state WHEN 'DONE' THEN 10 ELSE 1 + place %% 7 END, now() - place %% 30 * interval '1 day',
                   place %% 3000, place %% 3000 * 900, '甲速递',
                   (ARRAY['courier', 'sweep', 'referral', 'web', 'marketplace'])[1 + place %% 5], '送报价',
                   current_date + (place %% 90)::int, now() - place %% 20 * interval '1 day',
                   CASE state WHEN 'DONE' THEN now() - interval '120 days' END,
                   CASE state WHEN 'LOST' THEN now() END, CASE state WHEN 'LOST' THEN 'price' ELSE '' END,
                   now() - (30 + place %% 300) * interval '1 day', now()
            FROM (SELECT company.id, company.unit_id, company.path, row_number() OVER (ORDER BY n) AS place,
                         person.id AS person_id,
                         CASE WHEN row_number() OVER (ORDER BY n) <= %6$d THEN 'OPEN' WHEN n %% 3 = 0 THEN 'LOST'
                              ELSE 'DONE' END AS state
                  FROM public.bench_company company JOIN organization.person ON username = 'bench-province'
                      JOIN organization.unit ON unit.id = company.unit_id AND unit.code = 'B0'
                  WHERE n >= %5$d) chosen""",
            """
            INSERT INTO deal.passage (deal_id, step, entered_at, left_at, way, by_name)
            SELECT deal.id, passed, made_at + (passed - 1) * interval '3 days',
                   CASE WHEN passed < step THEN made_at + passed * interval '3 days' END,
                   CASE WHEN passed < step THEN 'FORWARD' END, owner_name
            FROM deal.deal CROSS JOIN generate_series(1, step) AS passed""",
            "DROP TABLE public.bench_company",
            "VACUUM ANALYZE");

    private LeadCarrier() {}

    static void load(Database database) {
        Progress.say("%d leads and %d accounts", LEADS, COMPANIES - LEADS);
        for (String statement : STATEMENTS) {
            database.execute(
                    statement.contains("%")
                            ? statement.formatted(
                                    CHARACTERS, String.join(",", SYLLABLES), COMPANIES - 1, WAITING, LEADS, OPEN_DEALS)
                            : statement);
        }
    }

    /** Half of what is typed is known under all signs, half under none but the sound of its name. */
    static List<Visit> comparisons(String cookie) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < COMPARED; i++) {
            int number = (int) ((long) i * STEP * SIGNS % COMPANIES);
            boolean known = i % 2 == 0;
            visits.add(Visit.of(PageRequest.post(
                    "/leads/matches",
                    cookie,
                    Map.of(
                            "name",
                            name(number),
                            "address",
                            known ? "人民路" + number + "号" : "无名路" + number + "号",
                            "contactName",
                            "王",
                            "contactPhone",
                            (known ? "13" : "19") + "%09d".formatted(number),
                            "lawfulBasis",
                            "consent"))));
        }
        return visits;
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int shift = 16; shift >= 0; shift -= 4) {
            name.append(CHARACTERS.charAt((number >> shift) % SIGNS));
        }
        return name.toString();
    }
}

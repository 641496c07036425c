package dev.shipkeep.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** The people who decide at the larger shippers, with gaps: deciders not met or not covered, one contact only, lost friends. */
@Component
class DemoDeciders implements DemoChapter {

    private static final int ORDER = 55;

    private static final String SHIPPERS = """
            CREATE TEMPORARY TABLE demo_shipper ON COMMIT DROP AS
            SELECT id AS account_id, owner_id, row_number() OVER (ORDER BY revenue_fen_12m DESC, id)::int AS n
            FROM account.account
            WHERE merged_into IS NULL AND active AND currency = 'CNY' AND owner_id IS NOT NULL AND parcels_12m > 0
            ORDER BY revenue_fen_12m DESC, id LIMIT 500""";

    /** Who came with the archive buys; every ninth shipper has nobody else. */
    private static final String FIRST_CONTACT = """
            UPDATE account.contact
            SET role = 'buys', attitude = (ARRAY['friendly', 'neutral', 'supporter', 'neutral'])[1 + n % 4],
                influence = 2 + n % 2, orientation = (ARRAY['price', 'service', 'time'])[1 + n % 3],
                covered_by = owner_id, coverage = (ARRAY['working', 'trusted'])[1 + n % 2],
                last_met_on = current_date - 2 - n * 3 % 25, last_met_by = owner_id
            FROM demo_shipper WHERE contact.account_id = demo_shipper.account_id AND contact.main""";

    private static final String OTHERS = """
            INSERT INTO account.contact (account_id, name, title, department, role, attitude, phone, influence, orientation,
                covered_by, coverage, last_met_on, last_met_by, active, left_on, lawful_basis)
            SELECT account_id,
                (ARRAY['陈','林','黄','郑','周','吴','许','蔡','沈','高'])[1 + (n * 7 + k * 3) % 10]
                    || (ARRAY['志远','晓梅','国强','雅琴','建平','丽华','俊杰','文静','海涛','思源','春燕'])[1 + (n * 5 + k * 4) % 11],
                title, department, role, attitude, '139' || lpad(((n * 7919 + k * 104729) % 100000000)::text, 8, '0'),
                CASE WHEN k = 4 AND n % 3 = 0 THEN NULL ELSE influence END, orientation,
                CASE WHEN open THEN NULL ELSE owner_id END,
                CASE WHEN open THEN NULL ELSE (ARRAY['acquainted', 'working'])[1 + (n + k) % 2] END,
                met, CASE WHEN met IS NOT NULL THEN owner_id END, NOT gone, CASE WHEN gone THEN current_date - 25 END,
                'contract'
            FROM (
                SELECT *, role = 'insider' AND n % 9 = 2 AS gone,
                    role = 'decides' AND n % 6 = 4 OR role = 'gatekeeper' AS open,
                    CASE WHEN role = 'decides' AND n % 6 = 4 OR role = 'gatekeeper' THEN NULL
                         WHEN role = 'decides' AND n % 5 = 3 THEN current_date - 64 - n % 60
                         ELSE current_date - 3 - (n * 11 + k * 5) % 50 END AS met
                FROM demo_shipper CROSS JOIN (VALUES
                    (1, '总经理', '总经办', 'decides', 5, 'price'),
                    (2, '供应链总监', '供应链', 'influences', 4, 'time'),
                    (3, '仓储主管', '仓储部', 'uses', 2, 'service'),
                    (4, '财务经理', '财务部', 'gatekeeper', 3, 'price'),
                    (5, '客服主管', '客服部', 'insider', 2, 'relationship')) AS post (k, title, department, role, influence,
                        orientation)
                    CROSS JOIN LATERAL (SELECT CASE WHEN k = 5 THEN 'supporter'
                        ELSE (ARRAY['neutral', 'friendly', 'sceptical', 'supporter', 'neutral', 'opponent', 'friendly'])
                             [1 + (n * 3 + k) % 7] END AS attitude) mood
                WHERE n % 9 <> 5 AND k <= 2 + n % 4
            ) person
            ORDER BY n, k""";

    private static final String SUPERIORS = """
            UPDATE account.contact lower SET reports_to = upper.id
            FROM account.contact upper JOIN demo_shipper ON demo_shipper.account_id = upper.account_id
            WHERE lower.account_id = upper.account_id AND lower.active AND lower.id <> upper.id
              AND (upper.title = '总经理' AND lower.title IN ('供应链总监', '财务经理', '客服主管')
                OR upper.title = '供应链总监' AND (lower.title = '仓储主管'
                    OR lower.main AND lower.title NOT IN ('总经理', '供应链总监')))""";

    private static final String LINES = """
            INSERT INTO account.influence_line (from_contact_id, to_contact_id, strength)
            SELECT source.id, target.id, strength
            FROM demo_shipper
                CROSS JOIN (VALUES ('供应链总监', '总经理', 3, 1), ('财务经理', '总经理', 2, 1), ('仓储主管', '供应链总监', 2, 1),
                    ('客服主管', '供应链总监', 1, 1), ('总经理', '供应链总监', 1, 10)) AS drawn (lower, upper, strength, every)
                JOIN account.contact source ON source.account_id = demo_shipper.account_id AND source.title = lower
                    AND source.active
                JOIN account.contact target ON target.account_id = demo_shipper.account_id AND target.title = upper
                    AND target.active
            WHERE n % every = 0 AND source.id <> target.id
            ON CONFLICT DO NOTHING""";

    private final DemoStatements statements;

    DemoDeciders(DemoStatements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        statements.run("account.influence_line", List.of(SHIPPERS, FIRST_CONTACT, OTHERS, SUPERIORS, LINES));
    }
}

package dev.shipkeep.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Deals of eighteen months that fit the contracts: those behind each contract, won; those under way with larger accounts
 * that have none; and some that were lost. Written as they would have been on their days.
 */
@Component
class DemoDeals implements DemoChapter {

    private static final int ORDER = 60;

    /** What each deal is: its account, how far it came, when it began, and a number to vary by. */
    private static final String CHOSEN = """
            CREATE TEMPORARY TABLE demo_deal ON COMMIT DROP AS
            WITH under_contract AS (
                SELECT DISTINCT ON (payer_id) payer_id AS account_id, valid_from FROM contract.contract
                WHERE state = 'ACTIVE' ORDER BY payer_id, valid_from
            ), ranked AS (
                SELECT account.id AS account_id, account.unit_id, org_path, owner_id, person.name AS owner_name,
                       currency, parcels_12m / months AS parcels, revenue_fen_12m / months AS revenue_fen, valid_from, kind.code AS kind,
                       CASE kind.code WHEN 'contract' THEN valid_from WHEN 'new' THEN first_parcel_day + 9 END AS won_on,
                       row_number() OVER (PARTITION BY kind.code ORDER BY revenue_fen_12m DESC, account.id) AS n
                FROM account.account JOIN organization.person ON person.id = owner_id
                    CROSS JOIN LATERAL (SELECT greatest(1, least(12, (current_date - first_parcel_day) / 30)) AS months) active
                    LEFT JOIN under_contract ON under_contract.account_id = account.id
                    CROSS JOIN LATERAL (SELECT CASE WHEN valid_from IS NOT NULL THEN 'contract'
                        WHEN first_parcel_day BETWEEN current_date - 150 AND current_date - 10 THEN 'new'
                        ELSE 'other' END AS code) kind
                WHERE merged_into IS NULL AND account.active AND currency = 'CNY'
            ), shaped AS (
                SELECT *, CASE WHEN won_on < current_date - 120 THEN 'DONE' WHEN won_on IS NOT NULL THEN 'WON'
                          WHEN n % 4 = 3 THEN 'LOST' ELSE 'OPEN' END AS state
                FROM ranked WHERE n <= CASE kind WHEN 'other' THEN 180 WHEN 'new' THEN 90 ELSE 120 END
                    AND (won_on IS NULL OR won_on <= current_date)
            )
            SELECT *, CASE WHEN state = 'DONE' THEN 10 WHEN won_on < current_date - 95 THEN 9 WHEN state = 'WON' THEN 8
                          ELSE 1 + (n * 5) % 7 END AS step,
                   CASE WHEN won_on IS NULL THEN parcels + 150 * (1 + n * 37 % 29)
                        ELSE greatest(parcels, 30) * (75 + n * 11 % 50) / 100 END AS expected_parcels,
                   CASE WHEN won_on IS NULL THEN 9
                        ELSE greatest(revenue_fen, 30 * 900) / greatest(parcels, 30) / 100 END AS yuan_each,
                   CASE WHEN won_on IS NOT NULL THEN won_on::timestamptz - make_interval(days => (25 + n * 7 % 40)::int)
                        WHEN state = 'LOST' THEN now() - make_interval(days => (16 + n * 13 % 480)::int)
                        ELSE now() - make_interval(days => (3 + n * 7 % 40)::int) END AS began
            FROM shaped""";

    private static final String DEALS = """
            INSERT INTO deal.deal (number, title, account_id, unit_id, org_path, home_account_id, owner_id, owner_name, currency,
                state, step, step_since, parcels, revenue_fen, margin_fen, competitor, source, next_action, next_on,
                planned_close, planned_cost_fen, actual_cost_fen, progress_at, won_at, loss_reason, loss_note, made_at,
                changed_at, buying_step, lost_at)
            SELECT 'D' || to_char(began AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')
                    || lpad(nextval('deal.deal_number')::text, 5, '0'),
                (ARRAY['全国发货', '华东仓发货', '退货逆向', '旺季分流', '文件快递', '新品上市'])[1 + n % 6], account_id,
                unit_id, org_path, account_id, owner_id, owner_name, currency, state, step,
                CASE WHEN state = 'DONE' THEN won_on::timestamptz + interval '100 days'
                    WHEN step = 9 THEN won_on::timestamptz + interval '92 days'
                    WHEN state = 'WON' THEN won_on::timestamptz
                    WHEN state = 'LOST' THEN least(began + make_interval(days => (10 + n * 7 % 25)::int), now() - interval '6 days')
                    ELSE greatest(began, now() - make_interval(days => (n % 12)::int)) END,
                expected_parcels, expected_parcels * yuan_each * 100, expected_parcels * yuan_each * (8 + n % 9),
                CASE WHEN step > 3 OR state = 'LOST' THEN (ARRAY['同行甲', '同行乙', '同行丙'])[1 + n % 3] ELSE '' END,
                (ARRAY['courier', 'sweep', 'referral', 'hotline', 'web', 'exhibition'])[1 + n % 6],
                CASE WHEN state = 'OPEN' THEN (ARRAY['送报价', '约见仓储经理', '带样品试寄', '核对月票量'])[1 + n % 4] ELSE '' END,
                CASE WHEN state = 'OPEN' THEN current_date + (n % 9)::int - 2 END,
                (began + make_interval(days => (35 + n * 11 % 45)::int))::date, 50000 + n * 1000, CASE WHEN state <> 'OPEN' THEN 40000 + n * 1100 END,
                greatest(began, now() - make_interval(days => (n % 12)::int)),
                won_on::timestamptz,
                CASE WHEN state = 'LOST' THEN (ARRAY['price', 'speed', 'relationship', 'no_need'])[1 + n % 4] ELSE '' END,
                '', began, now(),
                CASE WHEN state = 'OPEN' THEN (ARRAY['PROBLEM', 'NEED', 'SPECIFICATION', 'SEARCH', 'PROPOSALS', 'CHOICE', 'ORDER_ROUTINE'])[step]
                    WHEN state <> 'LOST' THEN 'REVIEW' END,
                CASE WHEN state = 'LOST' THEN least(began + make_interval(days => (14 + n * 7 % 25)::int), now() - interval '2 days') END
            FROM demo_deal ORDER BY began, account_id""";

    private static final String PASSAGES = """
            INSERT INTO deal.passage (deal_id, step, entered_at, left_at, way, by_name)
            SELECT deal.id, passed.step,
                   made_at + (deal.step_since - made_at) * (passed.step - 1) / greatest(deal.step - 1, 1),
                   CASE WHEN passed.step < deal.step
                        THEN made_at + (deal.step_since - made_at) * passed.step / greatest(deal.step - 1, 1)
                        WHEN deal.state = 'DONE' THEN least(deal.step_since + interval '4 days', now())
                        ELSE lost_at END,
                   CASE WHEN passed.step < deal.step OR deal.state = 'DONE' THEN 'FORWARD'
                        WHEN deal.state = 'LOST' THEN 'LOST' END,
                   owner_name
            FROM deal.deal CROSS JOIN LATERAL generate_series(1, deal.step) AS passed (step)
            ORDER BY deal.id, passed.step""";

    private static final String LOSSES = """
            UPDATE deal.passage SET reason = loss_reason FROM deal.deal WHERE deal.id = deal_id AND way = 'LOST'""";

    private static final String VISITS = """
            INSERT INTO deal.visit (deal_id, way, planned_on, topics, opening, person_id, person_name, done_at,
                contact_id, result)
            SELECT deal.id, 'TO_CUSTOMER', (made_at + interval '2 days')::date, '月票量、现用承运商、对账方式', '全国首重九折',
                   owner_id, owner_name, made_at + interval '2 days',
                   (SELECT contact.id FROM account.contact WHERE contact.account_id = deal.account_id ORDER BY main DESC, id
                    LIMIT 1),
                   '见到负责人，愿意比较价格和时效'
            FROM deal.deal WHERE step >= 3
            UNION ALL
            SELECT deal.id, CASE WHEN deal.id % 3 = 0 THEN 'CALL' ELSE 'TO_CUSTOMER' END,
                   current_date + (deal.id % 7)::int - 1, '跟进报价', '', owner_id, owner_name, NULL, NULL, ''
            FROM deal.deal WHERE state = 'OPEN' AND step BETWEEN 2 AND 6""";

    private static final String NEEDS = """
            INSERT INTO deal.need (deal_id, situation, problem, implication, pay_off, service, layer, motive, by_name, made_at)
            SELECT id, '旺季日均翻倍', '揽收不及时', '平台考核扣分', '发货率达标', '驻点揽收', 'special', 'speed', owner_name, made_at + interval '5 days'
            FROM deal.deal WHERE step >= 5""";

    /** Near the capital of the customer's province or so: a picture, not an address. */
    private static final String PLACES = """
            INSERT INTO deal.place (account_id, latitude, longitude, noted_at)
            SELECT DISTINCT ON (account_id) account_id, 22.5 + owner_id % 9 + (account_id * 37 % 100) / 1000.0,
                110.2 + owner_id % 11 + (account_id * 53 % 130) / 1000.0, made_at
            FROM deal.deal ORDER BY account_id, made_at""";

    /** What people who own deals are to reach, month by month. */
    private static final String TARGETS = """
            WITH aimed AS (
                INSERT INTO team.revenue_target (person_id, month, currency, revenue_fen)
                SELECT owner_id, month::date, 'CNY', greatest(30000, round(won_fen / 6 * 1.15, -4))
                FROM (SELECT owner_id, sum(revenue_fen) AS won_fen FROM deal.deal
                      WHERE won_at >= now() - interval '6 months' GROUP BY owner_id) owners
                    CROSS JOIN generate_series(date_trunc('month', current_date) - interval '6 months',
                        date_trunc('month', current_date) + interval '3 months', interval '1 month') AS month
                RETURNING person_id, month
            )
            INSERT INTO team.target (person_id, month, wins, leads, visits)
            SELECT person_id, month, 1, 20, 4 + person_id % 4 * 2 FROM aimed""";

    private final DemoStatements statements;

    DemoDeals(DemoStatements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        statements.run("deal.deal", List.of(CHOSEN, DEALS, PASSAGES, LOSSES, VISITS, NEEDS, PLACES, TARGETS));
    }
}

package dev.shipkeep.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** What belongs to the demo's deals from the proposal on: objections, proposals, trials, promises, follow-up visits. */
@Component
class DemoDealOutcomes implements DemoChapter {

    private static final int ORDER = 61;

    private static final String OBJECTIONS = """
            INSERT INTO deal.objection (deal_id, kind, objection, answer, worked, by_name, made_at)
            SELECT deal.id, kinds.kind, kinds.objection, CASE WHEN deal.state = 'OPEN' AND deal.id % 4 = 0 THEN '' ELSE kinds.answer END,
                   CASE WHEN deal.won_at IS NOT NULL THEN true WHEN deal.state = 'LOST' THEN false END, owner_name,
                   made_at + interval '12 days'
            FROM deal.deal JOIN (VALUES
                (0, 'price', '比现在贵一成', '按月票量返利后持平，破损全赔'),
                (1, 'time', '怕旺季爆仓延误', '旺季驻点揽收，承诺次日达'),
                (2, 'change', '换系统太麻烦', '免费对接订单接口，两天完成'),
                (3, 'safety', '瓷器容易破损', '双层气泡柱加木架，先试寄二十票')) AS kinds (n, kind, objection, answer)
                ON kinds.n = deal.id % 4
            WHERE step >= 5""";

    private static final String TEMPLATES = """
            INSERT INTO deal.proposal_template (name, industry, opening, advantages, by_name, changed_at)
            SELECT name, industry, opening, replace(advantages, '|', chr(10)), '集团市场部', now() FROM (VALUES
                ('电商旺季发货', 'ecommerce', '感谢{customer}的信任。针对大促期间单量成倍增长的情况，我们为贵司制定如下方案。',
                 '驻点揽收：单量再大当天清仓，买家催单少|退货上门：逆向件同价，退款周期缩短两天|接口直连：面单自动打印，少用两名打单员'),
                ('制造业零担与文件', 'manufacturing', '感谢{customer}接待我们参观工厂。结合贵司配件发运和合同往来，我们建议如下。',
                 '大件专线：木架加固、专人交接，破损全赔|文件次日达：合同回签快一天，回款快一天|月结对账：按工厂和部门分列，财务一次对清'),
                ('通用方案', NULL, '感谢{customer}接待{owner}来访，现就发货需求提出如下方案。',
                 '专属客户经理：一个电话管到底|全程可查：每票路由短信推送，少接查询电话')) AS template (name, industry, opening, advantages)""";

    private static final String PROPOSALS = """
            INSERT INTO deal.proposal (deal_id, number, quote_id, opening, advantages, parcels, revenue_fen, margin_fen,
                on_time_basis_points, trial_parcels, trial_faults, issued_at, by_name, made_at)
            SELECT deal.id, 'P' || to_char(made_at AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')
                    || lpad(nextval('deal.proposal_number')::text, 5, '0'),
                (SELECT max(quote.id) FROM quote.quote WHERE quote.account_id = deal.account_id
                    AND quote.state IN ('APPROVED', 'SENT', 'ACCEPTED')),
                '感谢贵司接待，现就发货需求提出如下方案。', '驻点揽收：旺季不排队' || chr(10) || '次日达覆盖长三角：签收更快',
                parcels, revenue_fen, margin_fen, 9500, 20, 0, made_at + interval '15 days', owner_name,
                made_at + interval '14 days'
            FROM deal.deal WHERE step >= 6 AND made_at < now() - interval '15 days' ORDER BY made_at, id""";

    private static final String TRIALS = """
            INSERT INTO deal.trial (deal_id, since, through, parcels, on_time_basis_points, faults, agreed_with, by_name)
            SELECT id, current_date - 21, current_date + 7, 10, 9500, 1, '仓储负责人', owner_name
            FROM deal.deal WHERE state = 'OPEN' AND step = 7""";

    private static final String TRIAL_PARCELS = """
            INSERT INTO deal.trial_parcel (deal_id, waybill_no)
            SELECT trial.deal_id, recent.waybill_no
            FROM deal.trial JOIN deal.deal ON deal.id = trial.deal_id
                CROSS JOIN LATERAL (SELECT waybill_no FROM waybill.waybill
                    WHERE waybill.account_id = deal.account_id AND shipped_at >= trial.since
                    ORDER BY shipped_at DESC LIMIT 10) recent""";

    private static final String PROMISES = """
            INSERT INTO deal.promise (deal_id, won_on, parcels, revenue_fen, margin_fen, on_time_basis_points)
            SELECT id, (won_at AT TIME ZONE 'Asia/Shanghai')::date, parcels, revenue_fen, margin_fen, 9500
            FROM deal.deal WHERE won_at IS NOT NULL""";

    private static final String FOLLOW_UP = """
            INSERT INTO deal.visit (deal_id, way, planned_on, topics, person_id, person_name, done_at, result)
            SELECT deal.id, way, won_on + day, topics_zh, deal.owner_id, owner_name,
                   CASE WHEN won_on + day < current_date THEN (won_on + day)::timestamptz + interval '10 hours' END,
                   CASE WHEN won_on + day < current_date THEN '按计划回访，客户满意，继续发货' ELSE '' END
            FROM deal.deal JOIN deal.promise ON promise.deal_id = deal.id
                JOIN account.account ON account.id = deal.account_id
                JOIN deal.follow_up_step ON class = CASE WHEN lower(abc) IN ('a', 'b') THEN lower(abc) ELSE '*' END""";

    /** Nobody visits on a Saturday: what is past was on the Friday, what is to come waits until the Monday. */
    private static final String WORKING_DAYS = """
            UPDATE deal.visit
            SET planned_on = moved.day,
                done_at = CASE WHEN done_at IS NOT NULL THEN least(now(),
                    (moved.day + time '09:00' + make_interval(hours => (visit.id % 8)::int)) AT TIME ZONE 'Asia/Shanghai') END
            FROM (SELECT id, planned_on + CASE extract(isodow FROM planned_on)
                         WHEN 6 THEN CASE WHEN done_at IS NULL THEN 2 ELSE -1 END
                         WHEN 7 THEN CASE WHEN done_at IS NULL THEN 1 ELSE -2 END ELSE 0 END AS day
                  FROM deal.visit) moved
            WHERE moved.id = visit.id""";

    /** What had no quote or contract went on for a reason. */
    private static final String SKIPS = """
            UPDATE deal.passage SET way = 'SKIPPED', reason = missing.reason
            FROM deal.deal, (VALUES (5, '老客户沿用现行价格，未另报价'), (7, '先按公开价发货，合同后补')) AS missing (step, reason)
            WHERE deal.id = deal_id AND passage.step = missing.step AND way = 'FORWARD' AND CASE missing.step
                WHEN 5 THEN NOT EXISTS (SELECT FROM quote.quote WHERE quote.account_id = deal.account_id
                    AND quote.state IN ('APPROVED', 'SENT', 'ACCEPTED'))
                ELSE NOT EXISTS (SELECT FROM contract.cover WHERE cover.account_id = deal.account_id AND in_force) END""";

    private static final String CONTACTS = """
            UPDATE deal.deal SET touched_at = coalesce(
                (SELECT max(visit.done_at) FROM deal.visit WHERE visit.deal_id = deal.id), made_at)""";

    private final DemoStatements statements;

    DemoDealOutcomes(DemoStatements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        statements.run(
                "deal.promise",
                List.of(
                        OBJECTIONS,
                        TEMPLATES,
                        PROPOSALS,
                        TRIALS,
                        TRIAL_PARCELS,
                        PROMISES,
                        FOLLOW_UP,
                        WORKING_DAYS,
                        SKIPS,
                        CONTACTS));
    }
}

package dev.shipkeep.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/** Four competitors, what larger shippers send with them, notes, and scorecards of which one contradicts itself. */
@Component
class DemoMarket implements DemoChapter {

    private static final int ORDER = 72;

    private static final String COMPETITORS = """
            INSERT INTO analysis.competitor (name, strengths, weaknesses, areas, note, changed_at, changed_by) VALUES
                ('同行甲', '价格低，网点密。', '旺季时效不稳，理赔慢。', '华东、华南，省内件', '对电商大客户常给返利。', now(), '示例'),
                ('同行乙', '时效快，服务好，信息系统强。', '价格高，偏远地区加价。', '一二线城市之间', '常从高价值件切入。', now(), '示例'),
                ('同行丙', '零担和大件能力强。', '小件服务一般，末端外包。', '华北、华中，重货', '', now(), '示例'),
                ('同行丁', '本地起家，揽收灵活。', '跨省靠加盟，破损偏多。', '珠三角同城', '', now(), '示例')
            ON CONFLICT (name) DO NOTHING""";

    private static final String SHIPPERS = """
            CREATE TEMPORARY TABLE demo_sender ON COMMIT DROP AS
            SELECT id AS account_id, region, greatest(parcels_12m / 12, 40)::int AS parcels,
                   row_number() OVER (ORDER BY coalesce(region = '44', false) DESC, revenue_fen_12m DESC, id)::int AS n
            FROM account.account
            WHERE merged_into IS NULL AND active AND currency = 'CNY' AND parcels_12m > 0
            ORDER BY n LIMIT 240""";

    private static final String VOLUMES = """
            INSERT INTO analysis.volume (account_id, home_account_id, carrier, origin, destination, monthly_parcels, price_fen,
                stated_on, note, by_name)
            SELECT account_id, account_id, carrier, coalesce(region, ''), destination,
                greatest(5, parcels * (10 + (n * 13 + k * 29) % 60) / 100),
                CASE WHEN (n + k) % 4 = 0 THEN NULL ELSE 420 + (n * 37 + k * 171) % 900 END,
                current_date - (n * 3 + k * 17) % 120, '', '示例'
            FROM demo_sender CROSS JOIN (VALUES (1, '同行甲', ''), (2, '同行乙', '11'), (3, '同行丙', '31'), (4, '同行丁', ''),
                (5, '同行甲', '44')) AS sent (k, carrier, destination)
            WHERE (n + k) % 3 = 0 OR k = 1 + n % 4
            ON CONFLICT DO NOTHING""";

    private static final String NOTES = """
            INSERT INTO analysis.note (account_id, home_account_id, kind, parts, author_id, author_name, written_at)
            SELECT account_id, account_id, kind, parts, 0, '示例', now() - make_interval(days => 1 + n % 60)
            FROM demo_sender CROSS JOIN (VALUES
                ('SWOT', ARRAY['在本省网点密，专属客服反应快', '航空件少，跨省次日达不稳', '客户明年新开华东仓', '同行甲正在报低价']),
                ('PEST', ARRAY['直播电商新规，退货率或升', '消费放缓，客单价下降', '年轻客群要求当日发货', '客户上线新仓储系统，要求接口对接']),
                ('FIVE_FORCES', ARRAY['同类商家多，打价格战', '平台扶持新商家', '即时零售分走同城单', '代工厂话语权小', '平台流量费高'])
                ) AS written (kind, parts)
            WHERE n <= 60 AND (n + length(kind)) % 2 = 0""";

    /** Six attributes; every tenth card is judged by pairs, and one of those contradicts itself. */
    private static final String SCORECARDS = """
            INSERT INTO analysis.scorecard (account_id, home_account_id, attributes, competitors, by_pairs, weights,
                judgements, marks, changed_at, changed_by)
            SELECT account_id, account_id, CASE WHEN pairs THEN ARRAY['价格', '时效', '安全', '服务态度']
                    ELSE ARRAY['价格', '时效', '安全', '服务态度', '查询与信息', '理赔'] END,
                ARRAY['同行甲', '同行乙', '同行丙', '同行丁'], pairs,
                CASE WHEN pairs THEN ARRAY['', '', '', ''] ELSE ARRAY['30', '25', '15', '15', '10', '5'] END,
                CASE WHEN NOT pairs THEN array_fill(''::text, ARRAY[36])
                    WHEN n % 20 = 9 THEN ARRAY['', '4', '3', '7', '1/4', '', '1/3', '3', '1/3', '3', '', '5', '1/7', '1/3', '1/5', '']
                    ELSE ARRAY['', '5', '1/3', '7', '', '', '4', '3', '', '', '', '1/5', '', '', '', ''] END,
                (SELECT array_agg(1 + abs(hashtext(n || '/' || item)) % 4 ORDER BY item)
                    FROM generate_series(1, CASE WHEN pairs THEN 20 ELSE 30 END) AS item)::smallint[],
                now() - make_interval(days => n), '示例'
            FROM (SELECT *, n % 10 = 9 AS pairs FROM demo_sender) sender
            WHERE n <= 40""";

    private final DemoStatements statements;

    DemoMarket(DemoStatements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        statements.run("analysis.competitor", List.of(COMPETITORS, SHIPPERS, VOLUMES, NOTES, SCORECARDS));
    }
}

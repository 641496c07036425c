package dev.shipkeep.demo;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Statements of some forty larger shippers: most of three years and sound, some weak, one without equity, one that does not
 * balance, one with gaps; and company facts.
 */
@Component
class DemoFinance implements DemoChapter {

    private static final int ORDER = 70;

    private static final String SHIPPERS = """
            CREATE TEMPORARY TABLE demo_company ON COMMIT DROP AS
            SELECT id AS account_id, industry, greatest(revenue_fen_12m, 100000000) * 40 AS base,
                   row_number() OVER (ORDER BY coalesce(region = '44', false) DESC, revenue_fen_12m DESC, id)::int AS n
            FROM account.account
            WHERE merged_into IS NULL AND active AND currency = 'CNY' AND parcels_12m > 0
            ORDER BY n LIMIT 40""";

    /** Everything follows from sales, so that the figures of a statement fit each other. */
    private static final String STATEMENTS = """
            INSERT INTO analysis.statement (account_id, home_account_id, year, currency, source, current_assets, receivables,
                inventory, intangibles, total_assets, current_liabilities, liabilities, equity, revenue, cost_of_sales,
                interest, income_tax, net_profit, shares, changed_at, changed_by)
            SELECT account_id, account_id, year, 'CNY', CASE n % 3 WHEN 0 THEN '审计报告' WHEN 1 THEN '客户提供' ELSE '公开披露' END,
                assets * 6 / 10, sales * (12 + n % 14 + (last_year - year)) / 100, CASE WHEN industry = 'services' THEN NULL
                    ELSE sales * (8 + n % 9) / 100 END,
                assets * 5 / 100, assets + CASE WHEN n = 6 AND year = last_year THEN 12000000 ELSE 0 END,
                debts * 7 / 10, debts, assets - debts, sales, sales * (68 + n % 12 + (last_year - year) * (n % 3 - 1)) / 100,
                CASE WHEN n % 8 = 5 THEN 0 ELSE debts * 3 / 100 END, greatest(profit, 0) / 4, profit,
                CASE WHEN n % 4 = 0 THEN 50000000 END, now() - make_interval(days => n), '示例'
            FROM (
                SELECT *, sales * (70 + n % 25 + (last_year - year) * (n % 5 - 2)) / 100 / 100 * 100 AS assets,
                    sales * (70 + n % 25 + (last_year - year) * (n % 5 - 2)) / 100 / 100
                        * CASE WHEN n = 4 THEN 108 WHEN n = 9 AND year = last_year THEN 100
                        ELSE 35 + n * 7 % 36 + (last_year - year) * (n % 7 - 3) END AS debts,
                    sales * (CASE WHEN n % 7 = 3 THEN -20
                        ELSE 20 + n % 6 * 10 + (last_year - year) * (n % 4 - 1) * 4 END) / 1000 AS profit
                FROM (
                    SELECT *, (base * (100 - (last_year - year) * (3 + n % 9)) / 100) / 10000 * 10000 AS sales
                    FROM demo_company CROSS JOIN (SELECT extract(year FROM current_date)::int - 1 AS last_year) latest
                        CROSS JOIN LATERAL generate_series(last_year - CASE WHEN n % 6 = 2 THEN 0 ELSE 2 END, last_year)
                            AS span (year)
                ) sold
            ) figured""";

    private static final String COMPANIES = """
            INSERT INTO analysis.company (account_id, home_account_id, employees, sites, capital_fen, decides, changed_at,
                changed_by)
            SELECT account_id, account_id, 40 + n * 37 % 900, 1 + n % 6, (500 + n * 130 % 4500) * 1000000::bigint,
                (ARRAY['年底招标，物流部初选，总经理定。', '采购部比价，三家以上，财务会签。', '老板直接谈，看价格和时效。'])[1 + n % 3],
                now() - make_interval(days => n), '示例'
            FROM demo_company WHERE n % 4 <> 1""";

    private final DemoStatements statements;

    DemoFinance(DemoStatements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        statements.run("analysis.statement", List.of(SHIPPERS, STATEMENTS, COMPANIES));
    }
}

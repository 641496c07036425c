CREATE SCHEMA analysis;
GRANT USAGE ON SCHEMA analysis TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA analysis GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA analysis GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Balance sheet and income statement of a shipper for a year, as far as known: minor units of the currency, shares as a number.
CREATE TABLE analysis.statement (
    account_id          bigint      NOT NULL REFERENCES account.account ON DELETE CASCADE,
    -- The account that it was entered for; differs after a merge.
    home_account_id     bigint      NOT NULL,
    year                int         NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    currency            char(3)     NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    source              text        NOT NULL DEFAULT '',
    current_assets      bigint,
    receivables         bigint,
    inventory           bigint,
    intangibles         bigint,
    total_assets        bigint,
    current_liabilities bigint,
    liabilities         bigint,
    equity              bigint,
    revenue             bigint,
    cost_of_sales       bigint,
    interest            bigint,
    income_tax          bigint,
    net_profit          bigint,
    shares              bigint,
    changed_at          timestamptz NOT NULL,
    changed_by          text        NOT NULL,
    version             int         NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, year)
);

-- What else is known of the company.
CREATE TABLE analysis.company (
    account_id      bigint      PRIMARY KEY REFERENCES account.account ON DELETE CASCADE,
    home_account_id bigint      NOT NULL,
    employees       int CHECK (employees >= 0),
    sites           int CHECK (sites >= 0),
    capital_fen     bigint CHECK (capital_fen >= 0),
    decides         text        NOT NULL DEFAULT '',
    note            text        NOT NULL DEFAULT '',
    changed_at      timestamptz NOT NULL,
    changed_by      text        NOT NULL,
    version         int         NOT NULL DEFAULT 0
);

-- What is usual in an industry, and who says so. An example is shipped to show how it looks; it is no fact.
CREATE TABLE analysis.industry_reference (
    industry   text PRIMARY KEY,
    source     text        NOT NULL DEFAULT '',
    example    boolean     NOT NULL DEFAULT false,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by text        NOT NULL DEFAULT '',
    version    int         NOT NULL DEFAULT 0,
    CHECK (example OR source <> '')
);
CREATE TABLE analysis.industry_bound (
    industry text    NOT NULL REFERENCES analysis.industry_reference ON DELETE CASCADE,
    ratio    text    NOT NULL,
    low      numeric(18, 6) NOT NULL,
    high     numeric(18, 6) NOT NULL,
    PRIMARY KEY (industry, ratio),
    CHECK (low <= high)
);
INSERT INTO analysis.industry_reference (industry, example)
SELECT unnest(ARRAY['ecommerce', 'retail', 'manufacturing', 'services', 'government', 'other']), true;
INSERT INTO analysis.industry_bound (industry, ratio, low, high)
SELECT industry, ratio, low, high
FROM analysis.industry_reference CROSS JOIN (VALUES
    ('CURRENT_RATIO', 1.2, 2.0), ('CURRENT_ASSET_SHARE', 0.4, 0.7), ('EQUITY_RATIO', 0.35, 0.6),
    ('DEBT_TO_EQUITY', 0.6, 1.8), ('DEBT_TO_TANGIBLE_NET_WORTH', 0.7, 2.0), ('TIMES_INTEREST_EARNED', 3, 8),
    ('RECEIVABLES_TURNOVER', 5, 12), ('COLLECTION_DAYS', 30, 75), ('TOTAL_ASSET_TURNOVER', 0.7, 1.5),
    ('NET_MARGIN', 0.02, 0.08), ('GROSS_MARGIN', 0.15, 0.35), ('RETURN_ON_ASSETS', 0.03, 0.08)) AS usual (ratio, low, high);
INSERT INTO analysis.industry_bound (industry, ratio, low, high) VALUES
    ('ecommerce', 'INVENTORY_TURNOVER', 6, 14), ('ecommerce', 'INVENTORY_DAYS', 26, 60),
    ('retail', 'INVENTORY_TURNOVER', 5, 12), ('retail', 'INVENTORY_DAYS', 30, 73),
    ('manufacturing', 'INVENTORY_TURNOVER', 3, 7), ('manufacturing', 'INVENTORY_DAYS', 52, 120);

ALTER TABLE analysis.statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON analysis.statement
    USING ((SELECT platform.has_right('ANALYSIS_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE analysis.company ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON analysis.company
    USING ((SELECT platform.has_right('ANALYSIS_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE analysis.industry_reference ENABLE ROW LEVEL SECURITY;
CREATE POLICY analysts_read ON analysis.industry_reference FOR SELECT
    USING ((SELECT platform.has_right('ANALYSIS_READ')));
CREATE POLICY policy_makers_write ON analysis.industry_reference
    USING ((SELECT platform.has_right('ANALYSIS_POLICY'))) WITH CHECK ((SELECT platform.has_right('ANALYSIS_POLICY')));
ALTER TABLE analysis.industry_bound ENABLE ROW LEVEL SECURITY;
CREATE POLICY analysts_read ON analysis.industry_bound FOR SELECT
    USING ((SELECT platform.has_right('ANALYSIS_READ')));
CREATE POLICY policy_makers_write ON analysis.industry_bound
    USING ((SELECT platform.has_right('ANALYSIS_POLICY'))) WITH CHECK ((SELECT platform.has_right('ANALYSIS_POLICY')));

-- A merge takes along what the survivor lacks, whoever merges: the right to merge is not the right to read a balance sheet.
CREATE FUNCTION analysis.take_over(duplicate bigint, survivor bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = analysis, pg_temp AS $$
BEGIN
    UPDATE analysis.statement SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.statement own WHERE own.account_id = survivor AND own.year = statement.year);
    UPDATE analysis.company SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.company own WHERE own.account_id = survivor);
END
$$;
CREATE FUNCTION analysis.give_back(duplicate bigint, survivor bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = analysis, pg_temp AS $$
BEGIN
    UPDATE analysis.statement SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
    UPDATE analysis.company SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
END
$$;

UPDATE organization.role SET permissions = permissions || '{ANALYSIS_READ}' WHERE code = 'executive';
UPDATE organization.role SET permissions = permissions || '{ANALYSIS_READ,ANALYSIS_WRITE}'
    WHERE code IN ('manager', 'key_account_manager', 'area_representative', 'settlement_clerk');
UPDATE organization.role SET permissions = permissions || '{ANALYSIS_READ,ANALYSIS_WRITE,ANALYSIS_POLICY}'
    WHERE code IN ('pricing_analyst', 'administrator');

-- What the carrier asks of a customer's figures before it gives credit. No bound and no grade: as shipped.
CREATE TABLE analysis.credit_policy (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version    int NOT NULL DEFAULT 0,
    changed_at timestamptz,
    changed_by text
);
INSERT INTO analysis.credit_policy DEFAULT VALUES;
-- What a ratio must reach for its points, the best step first.
CREATE TABLE analysis.credit_bound (
    ratio text     NOT NULL,
    step  smallint NOT NULL CHECK (step BETWEEN 1 AND 9),
    bound numeric(14, 4) NOT NULL,
    PRIMARY KEY (ratio, step)
);
-- What a share of all attainable points brings, the best first.
CREATE TABLE analysis.credit_grade (
    grade         smallint PRIMARY KEY CHECK (grade BETWEEN 1 AND 9),
    from_percent  int NOT NULL CHECK (from_percent BETWEEN 0 AND 100),
    credit_days   int NOT NULL CHECK (credit_days BETWEEN 0 AND 365),
    limit_percent int NOT NULL CHECK (limit_percent BETWEEN 0 AND 2000)
);
ALTER TABLE analysis.credit_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON analysis.credit_policy FOR SELECT USING (true);
CREATE POLICY headquarters_write ON analysis.credit_policy FOR UPDATE
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('ANALYSIS_POLICY')));
ALTER TABLE analysis.credit_bound ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON analysis.credit_bound FOR SELECT USING (true);
CREATE POLICY headquarters_write ON analysis.credit_bound
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('ANALYSIS_POLICY')));
ALTER TABLE analysis.credit_grade ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON analysis.credit_grade FOR SELECT USING (true);
CREATE POLICY headquarters_write ON analysis.credit_grade
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('ANALYSIS_POLICY')));

-- Working days without progress after which a deal's owner is reminded, the managers above are told, and it counts as at risk.
CREATE TABLE deal.clocks (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    owner_days   int NOT NULL CHECK (owner_days BETWEEN 1 AND 100),
    manager_days int NOT NULL CHECK (manager_days BETWEEN 1 AND 100),
    risk_days    int NOT NULL CHECK (risk_days BETWEEN 1 AND 100),
    CHECK (owner_days <= manager_days AND manager_days <= risk_days)
);
INSERT INTO deal.clocks (owner_days, manager_days, risk_days) VALUES (3, 5, 7);
ALTER TABLE deal.clocks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON deal.clocks FOR SELECT USING (true);
CREATE POLICY policy_makers_write ON deal.clocks FOR UPDATE
    USING ((SELECT platform.has_right('DEAL_POLICY'))) WITH CHECK ((SELECT platform.has_right('DEAL_POLICY')));

CREATE INDEX deal_idle ON deal.deal (progress_at) WHERE state = 'OPEN';

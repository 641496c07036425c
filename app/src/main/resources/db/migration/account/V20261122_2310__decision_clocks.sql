-- After how many days a decider counts as not met, and for how many days it is said that a supporter is gone.
CREATE TABLE account.decision_clocks (
    only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    meeting_days  int NOT NULL CHECK (meeting_days BETWEEN 7 AND 730),
    mourning_days int NOT NULL CHECK (mourning_days BETWEEN 7 AND 730)
);
INSERT INTO account.decision_clocks (meeting_days, mourning_days) VALUES (60, 180);
ALTER TABLE account.decision_clocks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON account.decision_clocks FOR SELECT USING (true);
CREATE POLICY headquarters_write ON account.decision_clocks FOR UPDATE
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('DEAL_POLICY')));

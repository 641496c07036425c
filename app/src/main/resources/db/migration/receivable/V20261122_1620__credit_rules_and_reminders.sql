-- From when on credit is to be stopped and payers are to be reminded. One row.
CREATE TABLE receivable.credit_rule (
    one                 boolean     PRIMARY KEY DEFAULT true CHECK (one),
    hold_overdue_days   int         NOT NULL DEFAULT 30 CHECK (hold_overdue_days BETWEEN 0 AND 3650),
    hold_smallest_fen   bigint      NOT NULL DEFAULT 100000 CHECK (hold_smallest_fen >= 0),
    hold_over_limit     boolean     NOT NULL DEFAULT true,
    remind_before_days  int         NOT NULL DEFAULT 3 CHECK (remind_before_days BETWEEN 0 AND 365),
    remind_overdue_days int         NOT NULL DEFAULT 7 CHECK (remind_overdue_days BETWEEN 1 AND 3650),
    remind_long_days    int         NOT NULL DEFAULT 30 CHECK (remind_long_days > remind_overdue_days),
    version             int         NOT NULL DEFAULT 0
);
INSERT INTO receivable.credit_rule DEFAULT VALUES;

-- That a payer was asked for an item, at which stage, and how.
CREATE TABLE receivable.reminder (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id    bigint      NOT NULL REFERENCES receivable.ledger_entry,
    payer_id    bigint      NOT NULL REFERENCES account.account,
    stage       text        NOT NULL CHECK (stage IN ('BEFORE_DUE', 'DUE', 'OVERDUE', 'LONG_OVERDUE')),
    channel     text        NOT NULL CHECK (channel IN ('WECHAT', 'EMAIL', 'PHONE', 'SMS')),
    person_name text        NOT NULL,
    sent_at     timestamptz NOT NULL,
    UNIQUE (entry_id, stage)
);
CREATE INDEX reminder_by_payer ON receivable.reminder (payer_id, id DESC);

ALTER TABLE receivable.credit_rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_staff ON receivable.credit_rule FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
-- The rule is the whole carrier's.
CREATE POLICY changed_at_headquarters ON receivable.credit_rule FOR UPDATE
    USING ((SELECT platform.has_right('PAYMENT_WRITE')) AND (SELECT platform.sees_all()))
    WITH CHECK ((SELECT platform.has_right('PAYMENT_WRITE')) AND (SELECT platform.sees_all()));
ALTER TABLE receivable.reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.reminder
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));

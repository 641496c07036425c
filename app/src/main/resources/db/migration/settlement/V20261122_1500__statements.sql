CREATE SCHEMA settlement;
GRANT USAGE ON SCHEMA settlement TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA settlement GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA settlement GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Our own company as it stands on paper, and from which amount on a note needs a second person. One row.
CREATE TABLE settlement.settings (
    id             boolean PRIMARY KEY DEFAULT true CHECK (id),
    company        text   NOT NULL,
    address        text   NOT NULL,
    phone          text   NOT NULL,
    tax_number     text   NOT NULL,
    bank           text   NOT NULL,
    bank_account   text   NOT NULL,
    note_limit_fen bigint NOT NULL CHECK (note_limit_fen >= 0)
);
INSERT INTO settlement.settings (company, address, phone, tax_number, bank, bank_account, note_limit_fen)
VALUES ('舰守速运股份有限公司', '江苏省南京市建邺区江东中路 1 号', '025-8888 0000', '91320000MA1SHIPK0X',
        '中国工商银行南京江东支行', '4301 0212 3456 7890 123', 100000);

-- The last number given out of each series.
CREATE TABLE settlement.number_series (
    name text   PRIMARY KEY,
    last bigint NOT NULL
);

-- A month's run: makes previews, or closes them.
CREATE TABLE settlement.run (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind IN ('PREVIEW', 'CLOSE')),
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    state          text        NOT NULL CHECK (state IN ('QUEUED', 'RATING', 'WORKING', 'DONE', 'FAILED', 'CANCELLED')),
    issued_on      date        NOT NULL,
    payers         int         NOT NULL DEFAULT 0,
    payers_done    int         NOT NULL DEFAULT 0,
    parcels_done   bigint      NOT NULL DEFAULT 0,
    statements     int         NOT NULL DEFAULT 0,
    cancel_asked   boolean     NOT NULL DEFAULT false,
    asked_by_id    bigint      NOT NULL,
    asked_by_name  text        NOT NULL,
    asked_at       timestamptz NOT NULL,
    rated_at       timestamptz,
    finished_at    timestamptz,
    CHECK ((finished_at IS NULL) = (state IN ('QUEUED', 'RATING', 'WORKING')))
);
-- One at a time: a second one of the month would only do the same again.
CREATE UNIQUE INDEX run_under_way ON settlement.run (month) WHERE finished_at IS NULL;

-- Who is still to be done in a run; a row goes when its statement is there, in the same transaction, or stays with what
-- was in the way.
CREATE TABLE settlement.run_payer (
    run_id   bigint NOT NULL REFERENCES settlement.run ON DELETE CASCADE,
    payer_id bigint NOT NULL,
    problem  text,
    PRIMARY KEY (run_id, payer_id)
);

-- What a payer owes for a month. A preview is made anew as often as one likes; what is closed stays. The hash is of all
-- that the statement says, so that what is closed is what was shown.
CREATE TABLE settlement.statement (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number            text UNIQUE,
    payer_id          bigint      NOT NULL REFERENCES account.account,
    month             date        NOT NULL CHECK (extract(day FROM month) = 1),
    currency          char(3)     NOT NULL,
    state             text        NOT NULL CHECK (state IN ('PREVIEW', 'CLOSED', 'CONFIRMED', 'DISPUTED')),
    contract_number   text        NOT NULL DEFAULT '',
    accounts          int         NOT NULL,
    parcels           bigint      NOT NULL,
    chargeable_grams  bigint      NOT NULL,
    waiting           bigint      NOT NULL,
    total_fen         bigint      NOT NULL,
    tax_fen           bigint      NOT NULL,
    tax_ppm           bigint      NOT NULL,
    credit_days       int         NOT NULL,
    billing_day       int         NOT NULL,
    previous_parcels  bigint,
    previous_fen      bigint,
    change_fen        bigint      NOT NULL,
    warnings          text[]      NOT NULL DEFAULT '{}',
    content_hash      text        NOT NULL,
    made_at           timestamptz NOT NULL,
    issued_on         date,
    due_on            date,
    closed_at         timestamptz,
    closed_by_name    text,
    confirmed_at      timestamptz,
    confirmed_by_name text,
    confirmation      text,
    UNIQUE (payer_id, month, currency),
    CHECK ((state = 'PREVIEW') = (number IS NULL)),
    CHECK ((state = 'PREVIEW') = (due_on IS NULL))
);
CREATE INDEX statement_by_month ON settlement.statement (month DESC, id DESC);
CREATE INDEX statement_by_change ON settlement.statement (month, (abs(change_fen)) DESC, id DESC);
CREATE INDEX statement_by_total ON settlement.statement (month, total_fen DESC, id DESC);

-- Its items. A volume item names its term and the window's first day: what was given for a window before is the sum of them.
CREATE TABLE settlement.statement_item (
    statement_id     bigint NOT NULL REFERENCES settlement.statement ON DELETE CASCADE,
    position         int    NOT NULL,
    kind             text   NOT NULL CHECK (kind IN ('FREIGHT', 'SURCHARGE', 'ADJUSTMENT', 'REBATE', 'SHORTFALL')),
    code             text   NOT NULL,
    parcels          bigint NOT NULL,
    chargeable_grams bigint NOT NULL,
    amount_fen       bigint NOT NULL,
    term_code        text,
    window_from      date,
    details          jsonb,
    PRIMARY KEY (statement_id, position)
);
CREATE INDEX statement_item_by_term ON settlement.statement_item (term_code, window_from) WHERE term_code IS NOT NULL;

-- Whose parcels of which days it bills.
CREATE TABLE settlement.statement_account (
    statement_id     bigint NOT NULL REFERENCES settlement.statement ON DELETE CASCADE,
    account_id       bigint NOT NULL,
    from_day         date   NOT NULL,
    through_day      date   NOT NULL CHECK (through_day >= from_day),
    parcels          bigint NOT NULL,
    chargeable_grams bigint NOT NULL,
    freight_fen      bigint NOT NULL,
    surcharge_fen    bigint NOT NULL,
    rebate_fen       bigint NOT NULL,
    waiting          bigint NOT NULL,
    PRIMARY KEY (statement_id, account_id, from_day)
);
CREATE INDEX statement_account_by_account ON settlement.statement_account (account_id);

-- A credit or debit note: the only way to put right what is closed. Posted at once, or when a second person agrees.
CREATE TABLE settlement.note (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number          text UNIQUE,
    statement_id    bigint      NOT NULL REFERENCES settlement.statement,
    payer_id        bigint      NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('CREDIT', 'DEBIT')),
    amount_fen      bigint      NOT NULL CHECK (amount_fen > 0),
    reason          text        NOT NULL CHECK (reason <> ''),
    state           text        NOT NULL CHECK (state IN ('PROPOSED', 'POSTED', 'REFUSED')),
    made_by_id      bigint      NOT NULL,
    made_by_name    text        NOT NULL,
    made_at         timestamptz NOT NULL,
    decided_by_name text,
    decided_at      timestamptz,
    CHECK ((state = 'POSTED') = (number IS NOT NULL))
);
CREATE INDEX note_by_statement ON settlement.note (statement_id);
CREATE INDEX note_proposed ON settlement.note (id) WHERE state = 'PROPOSED';

-- An objection to a line of a statement, to one of its items, or to the whole.
CREATE TABLE settlement.dispute (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_id     bigint      NOT NULL REFERENCES settlement.statement,
    payer_id         bigint      NOT NULL,
    waybill_no       text        NOT NULL DEFAULT '',
    item_position    int         NOT NULL DEFAULT 0,
    reason           text        NOT NULL CHECK (reason <> ''),
    claimed_fen      bigint      NOT NULL CHECK (claimed_fen > 0),
    state            text        NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'REFUSED')),
    accepted_fen     bigint      NOT NULL DEFAULT 0 CHECK (accepted_fen BETWEEN 0 AND claimed_fen),
    answer           text,
    note_id          bigint REFERENCES settlement.note,
    opened_by_name   text        NOT NULL,
    opened_at        timestamptz NOT NULL,
    answered_by_name text,
    answered_at      timestamptz
);
-- The same thing is disputed once at a time.
CREATE UNIQUE INDEX dispute_once ON settlement.dispute (statement_id, waybill_no, item_position) WHERE state = 'OPEN';
CREATE INDEX dispute_by_statement ON settlement.dispute (statement_id);

-- Nothing closed ever changes: only what the customer says to it.
CREATE FUNCTION settlement.keep_closed_statements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'PREVIEW' AND (TG_OP = 'DELETE' OR NEW.state = 'PREVIEW' OR
            (to_jsonb(NEW) - '{state,confirmed_at,confirmed_by_name,confirmation}'::text[])
                IS DISTINCT FROM (to_jsonb(OLD) - '{state,confirmed_at,confirmed_by_name,confirmation}'::text[])) THEN
        RAISE EXCEPTION 'statement % is closed and stays as it is', OLD.number;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER closed_statements_stay BEFORE UPDATE OR DELETE ON settlement.statement
    FOR EACH ROW EXECUTE FUNCTION settlement.keep_closed_statements();

CREATE FUNCTION settlement.keep_parts_of_closed_statements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM settlement.statement
               WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.statement_id ELSE OLD.statement_id END
                 AND state <> 'PREVIEW') THEN
        RAISE EXCEPTION 'a closed statement stays as it is';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER items_of_closed_statements_stay BEFORE INSERT OR UPDATE OR DELETE ON settlement.statement_item
    FOR EACH ROW EXECUTE FUNCTION settlement.keep_parts_of_closed_statements();
CREATE TRIGGER accounts_of_closed_statements_stay BEFORE INSERT OR UPDATE OR DELETE ON settlement.statement_account
    FOR EACH ROW EXECUTE FUNCTION settlement.keep_parts_of_closed_statements();

CREATE FUNCTION settlement.keep_posted_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'PROPOSED' THEN
        RAISE EXCEPTION 'note % is decided and stays as it is', OLD.id;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER decided_notes_stay BEFORE UPDATE OR DELETE ON settlement.note
    FOR EACH ROW EXECUTE FUNCTION settlement.keep_posted_notes();

-- A statement belongs to its payer: who sees the account sees it.
ALTER TABLE settlement.statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_payers ON settlement.statement
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE settlement.statement_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_statements ON settlement.statement_item
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM settlement.statement WHERE statement.id = statement_id));
ALTER TABLE settlement.statement_account ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_statements ON settlement.statement_account
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM settlement.statement WHERE statement.id = statement_id));
ALTER TABLE settlement.note ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_payers ON settlement.note
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE settlement.dispute ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_payers ON settlement.dispute
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE settlement.run ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers_read ON settlement.run FOR SELECT USING ((SELECT platform.has_right('SETTLEMENT_READ')));
CREATE POLICY writers_write ON settlement.run
    USING ((SELECT platform.has_right('SETTLEMENT_WRITE'))) WITH CHECK ((SELECT platform.has_right('SETTLEMENT_WRITE')));
ALTER TABLE settlement.run_payer ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_payers ON settlement.run_payer
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE settlement.settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers_read ON settlement.settings FOR SELECT USING ((SELECT platform.has_right('SETTLEMENT_READ')));
CREATE POLICY writers_write ON settlement.settings FOR UPDATE
    USING ((SELECT platform.has_right('SETTLEMENT_WRITE'))) WITH CHECK ((SELECT platform.has_right('SETTLEMENT_WRITE')));
ALTER TABLE settlement.number_series ENABLE ROW LEVEL SECURITY;
CREATE POLICY writers_write ON settlement.number_series
    USING ((SELECT platform.has_right('SETTLEMENT_WRITE'))) WITH CHECK ((SELECT platform.has_right('SETTLEMENT_WRITE')));

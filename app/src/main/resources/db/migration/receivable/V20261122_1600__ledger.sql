CREATE SCHEMA receivable;
GRANT USAGE ON SCHEMA receivable TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA receivable GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA receivable GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- What changed a payer's debt, by how much: more than zero is owed to us, less than zero is to their good. A balance is the
-- sum of its entries and nothing else. FREIGHT is what shippers owe for parcels, COD what we collected for them.
CREATE TABLE receivable.ledger_entry (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    book           text        NOT NULL CHECK (book IN ('FREIGHT', 'COD')),
    payer_id       bigint      NOT NULL REFERENCES account.account,
    -- Where it was posted; a merge moves payer_id only, so that it can be undone.
    home_payer_id  bigint      NOT NULL REFERENCES account.account,
    currency       text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    kind           text        NOT NULL,
    reference      text        COLLATE "C" NOT NULL CHECK (reference <> ''),
    subject_id     bigint      NOT NULL,
    day            date        NOT NULL,
    due_day        date        NOT NULL,
    amount_fen     bigint      NOT NULL,
    posted_by_name text        NOT NULL,
    posted_at      timestamptz NOT NULL,
    UNIQUE (kind, reference)
);
CREATE INDEX ledger_entry_by_payer ON receivable.ledger_entry (payer_id, book, currency, day);

-- How much of a credit pays how much of a debit. What is taken back stays, with a row of the opposite sign. It holds from the
-- day on which both sides are there, so that any past day can be told.
CREATE TABLE receivable.allocation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    debit_id     bigint      NOT NULL REFERENCES receivable.ledger_entry,
    credit_id    bigint      NOT NULL REFERENCES receivable.ledger_entry,
    payer_id     bigint      NOT NULL REFERENCES account.account,
    amount_fen   bigint      NOT NULL CHECK (amount_fen <> 0),
    reverses_id  bigint      UNIQUE REFERENCES receivable.allocation,
    day          date        NOT NULL,
    reason       text        NOT NULL,
    made_by_name text        NOT NULL,
    made_at      timestamptz NOT NULL,
    CHECK ((amount_fen < 0) = (reverses_id IS NOT NULL))
);
CREATE INDEX allocation_by_debit ON receivable.allocation (debit_id);
CREATE INDEX allocation_by_credit ON receivable.allocation (credit_id);
CREATE INDEX allocation_by_payer ON receivable.allocation (payer_id, day);

-- Nothing that was posted is changed or deleted. Only the payer follows its account through a merge.
CREATE FUNCTION receivable.keep_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'payer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'payer_id') THEN
        RAISE EXCEPTION 'the ledger is appended to only';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON receivable.ledger_entry
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_entries();
CREATE TRIGGER allocations_stay BEFORE UPDATE OR DELETE ON receivable.allocation
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_entries();

-- One change of a payer's allocations at a time; never more than the debit, never more than the credit, never less than none.
CREATE FUNCTION receivable.check_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    debit   receivable.ledger_entry;
    credit  receivable.ledger_entry;
    paid    bigint;
    spent   bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('receivable.payer', NEW.payer_id));
    SELECT * INTO STRICT debit FROM receivable.ledger_entry WHERE id = NEW.debit_id;
    SELECT * INTO STRICT credit FROM receivable.ledger_entry WHERE id = NEW.credit_id;
    IF debit.amount_fen <= 0 OR credit.amount_fen >= 0 OR debit.book <> credit.book OR debit.currency <> credit.currency THEN
        RAISE EXCEPTION 'entry % cannot pay entry %', NEW.credit_id, NEW.debit_id;
    END IF;
    IF NEW.reverses_id IS NULL AND (debit.payer_id <> NEW.payer_id OR credit.payer_id <> NEW.payer_id) THEN
        RAISE EXCEPTION 'entry % is of another payer than entry %', NEW.credit_id, NEW.debit_id;
    END IF;
    SELECT coalesce(sum(amount_fen), 0) INTO paid FROM receivable.allocation WHERE debit_id = NEW.debit_id;
    SELECT coalesce(sum(amount_fen), 0) INTO spent FROM receivable.allocation WHERE credit_id = NEW.credit_id;
    IF paid + NEW.amount_fen > debit.amount_fen OR spent + NEW.amount_fen > -credit.amount_fen
            OR paid + NEW.amount_fen < 0 OR spent + NEW.amount_fen < 0 THEN
        RAISE EXCEPTION 'entry % has not % to give to entry %', NEW.credit_id, NEW.amount_fen, NEW.debit_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER allocation_fits BEFORE INSERT ON receivable.allocation
    FOR EACH ROW EXECUTE FUNCTION receivable.check_allocation();

-- Set, released, released because it was paid, or proposed and not wanted for a while. The last event of a payer counts.
CREATE TABLE receivable.credit_hold_event (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payer_id          bigint      NOT NULL REFERENCES account.account,
    action            text        NOT NULL CHECK (action IN ('SET', 'RELEASED', 'PAID', 'DISMISSED')),
    reason            text        NOT NULL CHECK (reason <> ''),
    ends_when_paid    boolean     NOT NULL,
    -- For a proposal that is not wanted: from when on it may come again.
    again_from        date,
    overdue_fen       bigint      NOT NULL,
    overdue_days      int         NOT NULL,
    person_name       text        NOT NULL,
    happened_at       timestamptz NOT NULL
);
CREATE INDEX credit_hold_event_by_payer ON receivable.credit_hold_event (payer_id, id DESC);
CREATE FUNCTION receivable.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is appended to only';
END
$$;
CREATE TRIGGER history_stays BEFORE UPDATE OR DELETE ON receivable.credit_hold_event
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_history();

ALTER TABLE receivable.ledger_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.ledger_entry
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
CREATE POLICY posted_by_clerks ON receivable.ledger_entry AS RESTRICTIVE FOR INSERT
    WITH CHECK ((SELECT platform.has_right('SETTLEMENT_WRITE')) OR (SELECT platform.has_right('PAYMENT_WRITE')));
ALTER TABLE receivable.allocation ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.allocation
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE receivable.credit_hold_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.credit_hold_event
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));

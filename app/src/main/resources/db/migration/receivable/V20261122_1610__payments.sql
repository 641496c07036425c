-- Money that came in, as the bank tells it. What it paid is in the ledger; here stands only whose it is now.
CREATE TABLE receivable.payment (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day              date        NOT NULL,
    amount_fen       bigint      NOT NULL CHECK (amount_fen > 0),
    currency         text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    payer_name       text        NOT NULL,
    payer_account    text        COLLATE "C" NOT NULL,
    remark           text        NOT NULL,
    -- Null when the bank gave none.
    bank_reference   text        COLLATE "C" UNIQUE CHECK (bank_reference <> ''),
    source           text        NOT NULL CHECK (source IN ('HAND', 'FILE', 'API')),
    import_id        bigint,
    -- Where it was taken in: as long as nobody knows whose it is, the clerks of this unit and above work on it.
    unit_id          bigint      NOT NULL REFERENCES organization.unit,
    unit_path        ltree       NOT NULL,
    -- Another payment that looks like the same one.
    similar_id       bigint      REFERENCES receivable.payment,
    payer_id         bigint      REFERENCES account.account,
    entry_id         bigint      REFERENCES receivable.ledger_entry,
    -- How often it was given to a payer: each time is an entry of its own.
    rounds           int         NOT NULL DEFAULT 0,
    discarded_reason text        CHECK (discarded_reason <> ''),
    discarded_at     timestamptz,
    received_by_name text        NOT NULL,
    received_at      timestamptz NOT NULL,
    CHECK ((payer_id IS NULL) = (entry_id IS NULL)),
    CHECK (discarded_reason IS NULL OR payer_id IS NULL)
);
CREATE INDEX payment_by_payer ON receivable.payment (payer_id, day DESC, id DESC);
CREATE INDEX payment_by_day ON receivable.payment (day DESC, id DESC);
CREATE INDEX payment_without_payer ON receivable.payment (day DESC, id DESC)
    WHERE payer_id IS NULL AND discarded_reason IS NULL;
CREATE INDEX payment_by_amount ON receivable.payment (amount_fen, day);
CREATE INDEX payment_by_account ON receivable.payment (payer_account) WHERE payer_id IS NOT NULL;

-- What the bank said stays.
CREATE FUNCTION receivable.keep_payments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR
            (to_jsonb(NEW) - '{payer_id,entry_id,rounds,discarded_reason,discarded_at}'::text[])
            IS DISTINCT FROM (to_jsonb(OLD) - '{payer_id,entry_id,rounds,discarded_reason,discarded_at}'::text[]) THEN
        RAISE EXCEPTION 'a payment stays as the bank told it';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payments_stay BEFORE UPDATE OR DELETE ON receivable.payment
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_payments();

ALTER TABLE receivable.payment ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_payers ON receivable.payment
    USING (payer_id IS NOT NULL AND ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id)));
CREATE POLICY without_payer_of_own_units ON receivable.payment
    USING (payer_id IS NULL AND (SELECT platform.has_right('PAYMENT_WRITE'))
        AND ((SELECT platform.sees_all()) OR unit_path <@ ANY ((SELECT platform.scope_paths())::ltree[])));

-- A bank's file comes in by the same door as every file; which kinds of it are let in depends on the further rights.
UPDATE organization.role SET permissions = permissions || '{IMPORT}'
WHERE code = 'settlement_clerk' AND NOT permissions @> '{IMPORT}';

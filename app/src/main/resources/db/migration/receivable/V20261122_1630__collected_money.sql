-- Merges move rows of duplicates; everything else of these tables stays as it is.
CREATE FUNCTION receivable.keep_but_payer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'payer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'payer_id') THEN
        RAISE EXCEPTION 'history is appended to only';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reminders_stay BEFORE UPDATE OR DELETE ON receivable.reminder
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_but_payer();

-- What becomes of the money that we collect for a payer: sent on, or kept against freight, and how often. A payer without a
-- row is sent it every week.
CREATE TABLE receivable.cod_terms (
    payer_id bigint PRIMARY KEY REFERENCES account.account,
    way      text   NOT NULL CHECK (way IN ('REMIT', 'NET')),
    rhythm   text   NOT NULL CHECK (rhythm IN ('WEEK', 'MONTH'))
);

-- Collected money that was put together to be sent on or netted. The ledger has its amount.
CREATE TABLE receivable.cod_batch (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payer_id      bigint      NOT NULL REFERENCES account.account,
    currency      text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    from_day      date        NOT NULL,
    through_day   date        NOT NULL CHECK (through_day >= from_day),
    parcels       int         NOT NULL CHECK (parcels > 0),
    amount_fen    bigint      NOT NULL CHECK (amount_fen > 0),
    way           text        NOT NULL CHECK (way IN ('REMIT', 'NET')),
    -- Of the transfer to the shipper; null while it is not sent on.
    settled_day   date,
    settled_note  text,
    made_by_name  text        NOT NULL,
    made_at       timestamptz NOT NULL
);
CREATE INDEX cod_batch_by_payer ON receivable.cod_batch (payer_id, id DESC);

-- A parcel whose consignee paid on delivery, once.
CREATE TABLE receivable.cod_parcel (
    waybill_no    text        COLLATE "C" PRIMARY KEY,
    account_id    bigint      NOT NULL,
    payer_id      bigint      NOT NULL REFERENCES account.account,
    currency      text        NOT NULL,
    delivered_day date        NOT NULL,
    amount_fen    bigint      NOT NULL CHECK (amount_fen > 0),
    batch_id      bigint REFERENCES receivable.cod_batch
);
CREATE INDEX cod_parcel_by_batch ON receivable.cod_parcel (batch_id);
CREATE INDEX cod_parcel_open ON receivable.cod_parcel (payer_id, currency, delivered_day) WHERE batch_id IS NULL;

-- A parcel goes into a batch once; what it brought does not change.
CREATE FUNCTION receivable.keep_collected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (OLD.batch_id IS NOT NULL AND NEW.batch_id IS DISTINCT FROM OLD.batch_id)
            OR (to_jsonb(NEW) - '{payer_id,batch_id}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{payer_id,batch_id}'::text[]) THEN
        RAISE EXCEPTION 'collected money stays as it was collected';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER collected_stays BEFORE UPDATE OR DELETE ON receivable.cod_parcel
    FOR EACH ROW EXECUTE FUNCTION receivable.keep_collected();

ALTER TABLE receivable.cod_terms ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.cod_terms
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE receivable.cod_batch ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.cod_batch
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));
ALTER TABLE receivable.cod_parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON receivable.cod_parcel
    USING ((SELECT platform.sees_all()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id));

-- Few parcels are paid on delivery: finding them must not read all the others.
CREATE INDEX waybill_collected ON waybill.waybill (delivered_at) WHERE cod_fen > 0 AND status = 'delivered';

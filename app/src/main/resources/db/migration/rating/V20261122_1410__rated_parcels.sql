CREATE SCHEMA rating;
GRANT USAGE ON SCHEMA rating TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA rating GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;

-- A price that parcels were rated by: an offer of a card's version, with the codes of the card's surcharges in their order.
-- Parcels keep its number only.
CREATE TABLE rating.price_used (
    id              int    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source          text   NOT NULL,
    code            text   NOT NULL,
    card_version_id bigint NOT NULL,
    price_id        bigint,
    surcharges      text[] NOT NULL,
    UNIQUE NULLS NOT DISTINCT (source, code, card_version_id, price_id)
);

-- What a parcel is charged and what it costs us. The key is the waybill's own, and so are the months. Surcharges stand in
-- the order of the card, null when there is none; facts is a digest of all of the parcel that its price depends on; without
-- a cost_used_id the cost is the one that the operating system stated.
CREATE TABLE rating.rated_parcel (
    account_id       bigint      NOT NULL,
    shipped_at       timestamptz NOT NULL,
    list_freight_fen bigint      NOT NULL,
    freight_fen      bigint      NOT NULL,
    total_fen        bigint      NOT NULL,
    cost_fen         bigint,
    facts            bigint      NOT NULL,
    price_used_id    int         NOT NULL,
    cost_used_id     int,
    actual_grams     int         NOT NULL,
    volumetric_grams int         NOT NULL,
    chargeable_grams int         NOT NULL,
    rule             smallint,
    surcharges       bigint[],
    waybill_no       text COLLATE "C" NOT NULL,
    PRIMARY KEY (account_id, shipped_at, waybill_no)
) PARTITION BY RANGE (shipped_at);

-- The sums of an account's day. costed_total_fen is the total of the parcels whose cost is known; stated_fen is what the
-- operating system stated for the rated ones. After the day is billed all stays as it was then.
CREATE TABLE rating.rated_day (
    account_id       bigint NOT NULL,
    day              date   NOT NULL,
    parcels          int    NOT NULL,
    costed           int    NOT NULL,
    waiting          int    NOT NULL,
    chargeable_grams bigint NOT NULL,
    list_freight_fen bigint NOT NULL,
    freight_fen      bigint NOT NULL,
    total_fen        bigint NOT NULL,
    costed_total_fen bigint NOT NULL,
    cost_fen         bigint NOT NULL,
    stated_fen       bigint NOT NULL,
    PRIMARY KEY (account_id, day)
) WITH (fillfactor = 90);
CREATE INDEX rated_day_by_day ON rating.rated_day (day);

-- Parcels without an amount. Accounts that have no price at all do not fill it: their parcels are counted in the daily facts.
CREATE TABLE rating.waiting_parcel (
    account_id bigint      NOT NULL,
    shipped_at timestamptz NOT NULL,
    day        date        NOT NULL,
    since      timestamptz NOT NULL,
    reason     text        NOT NULL,
    arguments  text[]      NOT NULL,
    waybill_no text COLLATE "C" NOT NULL,
    PRIMARY KEY (account_id, shipped_at, waybill_no)
);
CREATE INDEX waiting_by_day ON rating.waiting_parcel (day, waybill_no);

-- Days of accounts that a statement has billed; none twice.
CREATE TABLE rating.billed_span (
    statement_id bigint NOT NULL,
    account_id   bigint NOT NULL,
    from_day     date   NOT NULL,
    through_day  date   NOT NULL CHECK (through_day >= from_day),
    CONSTRAINT billed_once EXCLUDE USING gist (account_id WITH =, daterange(from_day, through_day, '[]') WITH &&)
);
CREATE INDEX billed_by_statement ON rating.billed_span (statement_id);

-- What a billed parcel would come to now, next to what was billed. Billed itself by a later statement, from when on it stays.
CREATE TABLE rating.adjustment (
    id                   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id           bigint      NOT NULL,
    day                  date        NOT NULL,
    shipped_at           timestamptz NOT NULL,
    waybill_no           text COLLATE "C" NOT NULL,
    reason               text        NOT NULL CHECK (reason IN ('CORRECTED', 'ADDED', 'WITHDRAWN')),
    noticed_at           timestamptz NOT NULL,
    old_parcels          int         NOT NULL,
    old_chargeable_grams bigint      NOT NULL,
    old_freight_fen      bigint      NOT NULL,
    old_total_fen        bigint      NOT NULL,
    new_parcels          int         NOT NULL,
    new_chargeable_grams bigint      NOT NULL,
    new_freight_fen      bigint      NOT NULL,
    new_total_fen        bigint      NOT NULL,
    price_used_id        int,
    facts                bigint      NOT NULL,
    statement_id         bigint
);
CREATE UNIQUE INDEX adjustment_open ON rating.adjustment (account_id, waybill_no, day) WHERE statement_id IS NULL;
CREATE INDEX adjustment_of_account ON rating.adjustment (account_id, day);
CREATE INDEX adjustment_by_statement ON rating.adjustment (statement_id) WHERE statement_id IS NOT NULL;

-- Prices that changed: the days of these accounts (of all, when empty) are still to be marked.
CREATE TABLE rating.price_mark (
    id          bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_ids bigint[] NOT NULL,
    from_day    date     NOT NULL,
    through_day date     NOT NULL
);

CREATE FUNCTION rating.ensure_month(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = rating, pg_temp AS $$
DECLARE
    partition_name text := 'rated_parcel_' || to_char(month, 'YYYYMM');
    first_instant timestamptz := date_trunc('month', month)::timestamp AT TIME ZONE 'Asia/Shanghai';
    next_instant timestamptz := (date_trunc('month', month) + interval '1 month')::timestamp AT TIME ZONE 'Asia/Shanghai';
BEGIN
    IF month < DATE '2000-01-01' OR month > DATE '2100-01-01' THEN
        RAISE EXCEPTION 'month % is out of range', month;
    END IF;
    IF to_regclass('rating.' || partition_name) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtext('rating.ensure_month'));
        IF to_regclass('rating.' || partition_name) IS NULL THEN
            -- Attached, not created as a partition: that would lock readers out until the worker's transaction ends.
            EXECUTE format('CREATE TABLE rating.%I (LIKE rating.rated_parcel INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
                partition_name);
            EXECUTE format('ALTER TABLE rating.rated_parcel ATTACH PARTITION rating.%I FOR VALUES FROM (%L) TO (%L)',
                partition_name, first_instant, next_instant);
            -- The policy sits on the parent; a partition read by its own name must not be a way around it.
            EXECUTE format('REVOKE ALL ON rating.%I FROM shipkeep_app', partition_name);
        END IF;
    END IF;
END
$$;

-- What was billed stays: looked at once for all rows of a statement.
CREATE FUNCTION rating.keep_billed_parcels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM rating.billed_span) AND EXISTS (
        SELECT FROM touched JOIN rating.billed_span span ON span.account_id = touched.account_id
            AND (touched.shipped_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN span.from_day AND span.through_day) THEN
        RAISE EXCEPTION 'a billed parcel stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER billed_stay_on_insert AFTER INSERT ON rating.rated_parcel
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_parcels();
CREATE TRIGGER billed_stay_on_update AFTER UPDATE ON rating.rated_parcel
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_parcels();
CREATE TRIGGER billed_stay_on_delete AFTER DELETE ON rating.rated_parcel
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_parcels();

CREATE FUNCTION rating.keep_billed_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM rating.billed_span) AND EXISTS (
        SELECT FROM touched JOIN rating.billed_span span ON span.account_id = touched.account_id
            AND touched.day BETWEEN span.from_day AND span.through_day) THEN
        RAISE EXCEPTION 'a billed day stays as it is' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER billed_stay_on_insert AFTER INSERT ON rating.rated_day
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_days();
CREATE TRIGGER billed_stay_on_update AFTER UPDATE ON rating.rated_day
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_days();
CREATE TRIGGER billed_stay_on_delete AFTER DELETE ON rating.rated_day
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION rating.keep_billed_days();

CREATE FUNCTION rating.keep_what_was_billed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was billed stays as it is' USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER spans_stay BEFORE UPDATE OR DELETE ON rating.billed_span
    FOR EACH ROW EXECUTE FUNCTION rating.keep_what_was_billed();
CREATE TRIGGER billed_adjustments_stay BEFORE UPDATE OR DELETE ON rating.adjustment
    FOR EACH ROW WHEN (OLD.statement_id IS NOT NULL) EXECUTE FUNCTION rating.keep_what_was_billed();

-- Amounts are for those who may read settlement, of accounts that they may see. Only the system rates; billing is done in
-- the name of whoever closes the statement.
ALTER TABLE rating.price_used ENABLE ROW LEVEL SECURITY;
CREATE POLICY settlement_readers_read ON rating.price_used FOR SELECT
    USING ((SELECT platform.sees_all()) OR (SELECT platform.has_right('SETTLEMENT_READ')));
CREATE POLICY the_system_writes ON rating.price_used USING ((SELECT platform.sees_all()));

ALTER TABLE rating.rated_parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON rating.rated_parcel
    USING ((SELECT platform.has_right('SETTLEMENT_READ'))
        AND ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
            OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE rating.rated_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON rating.rated_day
    USING ((SELECT platform.has_right('SETTLEMENT_READ'))
        AND ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
            OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE rating.waiting_parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON rating.waiting_parcel
    USING ((SELECT platform.has_right('SETTLEMENT_READ'))
        AND ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
            OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE rating.adjustment ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON rating.adjustment
    USING ((SELECT platform.has_right('SETTLEMENT_READ'))
        AND ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
            OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE rating.billed_span ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON rating.billed_span
    USING ((SELECT platform.has_right('SETTLEMENT_READ'))
        AND ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
            OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
-- Whoever changes a price leaves a mark; the worker alone reads and takes it.
ALTER TABLE rating.price_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY anybody_marks ON rating.price_mark FOR INSERT WITH CHECK (true);
CREATE POLICY the_system_takes ON rating.price_mark USING ((SELECT platform.sees_all()));

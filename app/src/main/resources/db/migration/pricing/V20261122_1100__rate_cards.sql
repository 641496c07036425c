CREATE SCHEMA pricing;
GRANT USAGE ON SCHEMA pricing TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA pricing GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA pricing GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- A card of prices or costs. Carrier is the other carrier whose list it is; empty for our own.
CREATE TABLE pricing.card (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         text        NOT NULL UNIQUE CHECK (code <> ''),
    name         text        NOT NULL CHECK (name <> ''),
    kind         text        NOT NULL CHECK (kind IN ('PRICE', 'COST')),
    carrier      text        NOT NULL DEFAULT '',
    currency     text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    made_by_name text        NOT NULL,
    made_at      timestamptz NOT NULL
);

-- What a card says from a day on. A draft is not used by anything; an active version may only be ended.
CREATE TABLE pricing.card_version (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    card_id           bigint      NOT NULL REFERENCES pricing.card,
    number            int         NOT NULL,
    valid_from        date        NOT NULL,
    valid_through     date        CHECK (valid_through >= valid_from),
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE')),
    file_name         text        NOT NULL,
    rows              int         NOT NULL,
    made_by_name      text        NOT NULL,
    made_at           timestamptz NOT NULL,
    activated_by_name text,
    activated_at      timestamptz,
    UNIQUE (card_id, number),
    -- On a day a card says one thing.
    CONSTRAINT card_version_overlap EXCLUDE USING gist
        (card_id WITH =, daterange(valid_from, valid_through, '[]') WITH &&) WHERE (state = 'ACTIVE')
);

-- The rows of a version's sheet as they stood in it. Weights are grams, lengths millimetres, money minor units of the
-- card's currency, shares parts per million; what from_value and through_value count depends on the row.
CREATE TABLE pricing.sheet_row (
    version_id       bigint NOT NULL REFERENCES pricing.card_version ON DELETE CASCADE,
    line             bigint NOT NULL,
    row_kind         text   NOT NULL,
    product          text,
    origin_zone      text,
    destination_zone text,
    items            text,
    from_value       bigint,
    through_value    bigint,
    first_grams      bigint,
    price_fen        bigint,
    step_grams       bigint,
    step_price_fen   bigint,
    rounding         text,
    piece_price_fen  bigint,
    minimum_fen      bigint,
    cap_fen          bigint,
    surcharge        text,
    charge           text,
    percent_ppm      bigint,
    includes         text,
    measure          text,
    divisor          bigint,
    side_from_mm     bigint,
    pieces           text,
    size_required    bigint,
    promised_hours   bigint,
    currency_code    text,
    PRIMARY KEY (version_id, line)
);

-- A price that was used is never changed: an active version may be ended, and its rows stay.
CREATE FUNCTION pricing.keep_active_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'ACTIVE' AND (TG_OP = 'DELETE' OR
            (to_jsonb(NEW) - 'valid_through') IS DISTINCT FROM (to_jsonb(OLD) - 'valid_through')) THEN
        RAISE EXCEPTION 'version % of card % is active and stays as it is', OLD.number, OLD.card_id;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER active_versions_stay BEFORE UPDATE OR DELETE ON pricing.card_version
    FOR EACH ROW EXECUTE FUNCTION pricing.keep_active_versions();

CREATE FUNCTION pricing.keep_rows_of_active_versions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM pricing.card_version WHERE id = CASE WHEN TG_OP = 'INSERT' THEN NEW.version_id ELSE OLD.version_id END
            AND state = 'ACTIVE') THEN
        RAISE EXCEPTION 'the rows of an active version stay as they are';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER rows_of_active_versions_stay BEFORE INSERT OR UPDATE OR DELETE ON pricing.sheet_row
    FOR EACH ROW EXECUTE FUNCTION pricing.keep_rows_of_active_versions();

-- Cards belong to the whole carrier: whoever may read prices reads all of them.
ALTER TABLE pricing.card ENABLE ROW LEVEL SECURITY;
CREATE POLICY price_readers_read ON pricing.card FOR SELECT USING ((SELECT platform.has_right('PRICE_READ')));
CREATE POLICY price_writers_write ON pricing.card
    USING ((SELECT platform.has_right('PRICE_WRITE'))) WITH CHECK ((SELECT platform.has_right('PRICE_WRITE')));
ALTER TABLE pricing.card_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY price_readers_read ON pricing.card_version FOR SELECT USING ((SELECT platform.has_right('PRICE_READ')));
CREATE POLICY price_writers_write ON pricing.card_version
    USING ((SELECT platform.has_right('PRICE_WRITE'))) WITH CHECK ((SELECT platform.has_right('PRICE_WRITE')));
ALTER TABLE pricing.sheet_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY price_readers_read ON pricing.sheet_row FOR SELECT USING ((SELECT platform.has_right('PRICE_READ')));
CREATE POLICY price_writers_write ON pricing.sheet_row
    USING ((SELECT platform.has_right('PRICE_WRITE'))) WITH CHECK ((SELECT platform.has_right('PRICE_WRITE')));

UPDATE organization.role SET permissions = permissions || '{PRICE_READ}'
WHERE code IN ('executive', 'manager', 'key_account_manager', 'area_representative', 'settlement_clerk');
UPDATE organization.role SET permissions = permissions || '{PRICE_READ,PRICE_WRITE}'
WHERE code IN ('pricing_analyst', 'administrator');

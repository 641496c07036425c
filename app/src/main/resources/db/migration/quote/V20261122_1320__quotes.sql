CREATE SCHEMA quote;
GRANT USAGE ON SCHEMA quote TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA quote GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA quote GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

CREATE SEQUENCE quote.quote_number;
GRANT USAGE ON SEQUENCE quote.quote_number TO shipkeep_app;

-- What is offered to an account, or to a prospect by name. The figures are those of the last simulation that was kept.
CREATE TABLE quote.quote (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number               text COLLATE "C" NOT NULL UNIQUE,
    title                text        NOT NULL CHECK (title <> ''),
    account_id           bigint REFERENCES account.account,
    -- The account that it was made for; differs after a merge.
    home_account_id      bigint,
    prospect             text        NOT NULL DEFAULT '',
    org_path             ltree       NOT NULL,
    owner_id             bigint      NOT NULL,
    owner_name           text        NOT NULL,
    currency             text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    card_id              bigint      NOT NULL REFERENCES pricing.card,
    state                text        NOT NULL CHECK (state IN
        ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'RETURNED', 'SENT', 'ACCEPTED', 'LOST', 'EXPIRED')),
    valid_from           date        NOT NULL,
    valid_through        date CHECK (valid_through >= valid_from),
    offer_until          date        NOT NULL,
    basis                text        NOT NULL CHECK (basis IN ('PAST', 'PROFILE')),
    past_from            date,
    past_through         date CHECK (past_through >= past_from),
    note                 text        NOT NULL DEFAULT '',
    loss_reason          text        NOT NULL DEFAULT '',
    price_id             bigint,
    parcels              bigint      NOT NULL DEFAULT 0,
    rated                bigint      NOT NULL DEFAULT 0,
    list_fen             bigint      NOT NULL DEFAULT 0,
    freight_fen          bigint      NOT NULL DEFAULT 0,
    revenue_fen          bigint      NOT NULL DEFAULT 0,
    costed_revenue_fen   bigint      NOT NULL DEFAULT 0,
    cost_fen             bigint      NOT NULL DEFAULT 0,
    compared_revenue_fen bigint      NOT NULL DEFAULT 0,
    today_fen            bigint      NOT NULL DEFAULT 0,
    level                text CHECK (level IN ('AREA', 'CITY', 'PROVINCE', 'HEADQUARTERS')),
    made_at              timestamptz NOT NULL,
    changed_at           timestamptz NOT NULL,
    version              int         NOT NULL DEFAULT 0,
    CHECK (account_id IS NOT NULL OR prospect <> ''),
    CHECK (basis = 'PROFILE' OR account_id IS NOT NULL AND past_from IS NOT NULL AND past_through IS NOT NULL)
);
CREATE INDEX quote_by_account ON quote.quote (account_id, id DESC) WHERE account_id IS NOT NULL;
CREATE INDEX quote_by_state ON quote.quote (state, id DESC);
CREATE INDEX quote_by_owner ON quote.quote (owner_id, id DESC);
CREATE INDEX quote_by_path ON quote.quote USING gist (org_path) WHERE account_id IS NULL;

-- What is taken off the card's freight; the first row that fits a parcel counts.
CREATE TABLE quote.rule (
    quote_id         bigint NOT NULL REFERENCES quote.quote ON DELETE CASCADE,
    line             int    NOT NULL,
    origin_zone      text   NOT NULL DEFAULT '*',
    destination_zone text   NOT NULL DEFAULT '*',
    product          text   NOT NULL DEFAULT '*',
    from_grams       bigint NOT NULL DEFAULT 0 CHECK (from_grams >= 0),
    through_grams    bigint CHECK (through_grams >= from_grams),
    off_ppm          bigint NOT NULL CHECK (off_ppm BETWEEN 0 AND 1000000),
    PRIMARY KEY (quote_id, line)
);

-- What somebody says that they will send in a month.
CREATE TABLE quote.profile_line (
    quote_id        bigint NOT NULL REFERENCES quote.quote ON DELETE CASCADE,
    line            int    NOT NULL,
    origin          text   NOT NULL,
    destination     text   NOT NULL,
    product         text   NOT NULL DEFAULT '',
    grams           bigint NOT NULL CHECK (grams > 0),
    monthly_parcels bigint NOT NULL CHECK (monthly_parcels > 0),
    PRIMARY KEY (quote_id, line)
);

-- What a level may approve: discounts up to a share and margins from a share on. Headquarters approves the rest.
CREATE TABLE quote.threshold (
    level                 text PRIMARY KEY CHECK (level IN ('AREA', 'CITY', 'PROVINCE')),
    discount_basis_points int  NOT NULL CHECK (discount_basis_points BETWEEN 0 AND 10000),
    margin_basis_points   int  NOT NULL CHECK (margin_basis_points BETWEEN 0 AND 10000)
);
INSERT INTO quote.threshold VALUES ('AREA', 1000, 2000), ('CITY', 2000, 1200), ('PROVINCE', 3500, 500);

ALTER TABLE quote.quote ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON quote.quote
    USING ((SELECT platform.has_right('QUOTE_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR account_id IS NOT NULL AND EXISTS (SELECT FROM account.account WHERE account.id = account_id)
        OR account_id IS NULL AND (owner_id = (SELECT platform.person_id())
            OR org_path <@ ANY ((SELECT platform.scope_paths())::ltree[]))))
    WITH CHECK ((SELECT platform.sees_all())
        OR account_id IS NOT NULL AND EXISTS (SELECT FROM account.account WHERE account.id = account_id)
        OR account_id IS NULL AND (owner_id = (SELECT platform.person_id())
            OR org_path <@ ANY ((SELECT platform.scope_paths())::ltree[])));
ALTER TABLE quote.rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_quotes ON quote.rule
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM quote.quote WHERE quote.id = quote_id));
ALTER TABLE quote.profile_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_quotes ON quote.profile_line
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM quote.quote WHERE quote.id = quote_id));
ALTER TABLE quote.threshold ENABLE ROW LEVEL SECURITY;
CREATE POLICY quote_readers_read ON quote.threshold FOR SELECT USING ((SELECT platform.has_right('QUOTE_READ')));
CREATE POLICY price_writers_write ON quote.threshold
    USING ((SELECT platform.has_right('PRICE_WRITE'))) WITH CHECK ((SELECT platform.has_right('PRICE_WRITE')));

-- What somebody approves, was sent or was agreed on is what was proposed: rules change in drafts only.
CREATE FUNCTION quote.keep_proposals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM quote.quote WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.quote_id ELSE NEW.quote_id END
            AND state NOT IN ('DRAFT', 'RETURNED')) THEN
        RAISE EXCEPTION 'the proposal of a quote changes in drafts only';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER proposals_stay BEFORE INSERT OR UPDATE OR DELETE ON quote.rule
    FOR EACH ROW EXECUTE FUNCTION quote.keep_proposals();
CREATE FUNCTION quote.keep_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('ACCEPTED', 'LOST')
            AND (to_jsonb(NEW) - 'account_id') IS DISTINCT FROM (to_jsonb(OLD) - 'account_id') THEN
        RAISE EXCEPTION 'quote % is ended and stays as it is', OLD.number;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER ended_quotes_stay BEFORE UPDATE ON quote.quote
    FOR EACH ROW EXECUTE FUNCTION quote.keep_ended();

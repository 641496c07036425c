CREATE SCHEMA contract;
GRANT USAGE ON SCHEMA contract TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA contract GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA contract GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- A version of a contract. An amendment or a renewal is the next version under the same number: it takes over from its
-- first day on, and the version before ends. What held on a day stays readable for ever.
CREATE TABLE contract.contract (
    id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number                text   COLLATE "C" NOT NULL CHECK (number <> ''),
    version               int         NOT NULL DEFAULT 1,
    kind                  text        NOT NULL CHECK (kind IN ('FIRST', 'AMENDMENT', 'RENEWAL')),
    follows_id            bigint REFERENCES contract.contract,
    title                 text        NOT NULL CHECK (title <> ''),
    payer_id              bigint      NOT NULL REFERENCES account.account,
    -- The account that it was made with; differs from the payer after a merge.
    home_payer_id         bigint      NOT NULL,
    currency              text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    state                 text        NOT NULL
        CHECK (state IN ('DRAFT', 'IN_APPROVAL', 'APPROVED', 'SIGNED', 'ACTIVE')),
    valid_from            date        NOT NULL,
    valid_through         date        CHECK (valid_through >= valid_from),
    -- Contract years are counted from here; an amendment keeps it.
    contract_start        date        NOT NULL,
    selection             text        NOT NULL CHECK (selection IN ('STATED_ORDER', 'LOWEST')),
    list_prices           boolean     NOT NULL,
    products              text[]      NOT NULL DEFAULT '{}',
    on_time_basis_points  int CHECK (on_time_basis_points BETWEEN 0 AND 10000),
    damage_basis_points   int CHECK (damage_basis_points BETWEEN 0 AND 10000),
    loss_basis_points     int CHECK (loss_basis_points BETWEEN 0 AND 10000),
    credit_days           int         NOT NULL CHECK (credit_days BETWEEN 0 AND 365),
    credit_limit_fen      bigint CHECK (credit_limit_fen >= 0),
    deposit_fen           bigint      NOT NULL CHECK (deposit_fen >= 0),
    billing_day           int         NOT NULL CHECK (billing_day BETWEEN 1 AND 28),
    tax_ppm               bigint      NOT NULL CHECK (tax_ppm BETWEEN 0 AND 1000000),
    notice_days           int         NOT NULL CHECK (notice_days BETWEEN 0 AND 365),
    security_agreement    text        NOT NULL DEFAULT '',
    note                  text        NOT NULL DEFAULT '',
    comment               text        NOT NULL DEFAULT '',
    scan_file_id          bigint,
    signed_on             date,
    made_by_name          text        NOT NULL,
    made_at               timestamptz NOT NULL,
    activated_by_name     text,
    activated_at          timestamptz,
    UNIQUE (number, version)
);
CREATE INDEX contract_by_payer ON contract.contract (payer_id, valid_from);
CREATE INDEX contract_by_end ON contract.contract (valid_through) WHERE state = 'ACTIVE';
CREATE SEQUENCE contract.contract_number;
GRANT USAGE ON SEQUENCE contract.contract_number TO shipkeep_app;

-- Whose parcels a contract pays on which days, the payer's own included.
CREATE TABLE contract.cover (
    contract_id   bigint  NOT NULL REFERENCES contract.contract ON DELETE CASCADE,
    account_id    bigint  NOT NULL REFERENCES account.account,
    home_account_id bigint NOT NULL,
    payer_id      bigint  NOT NULL,
    valid_from    date    NOT NULL,
    valid_through date    CHECK (valid_through >= valid_from),
    in_force      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (contract_id, account_id, valid_from),
    -- On a day one contract at most says who pays for an account.
    CONSTRAINT cover_overlap EXCLUDE USING gist
        (account_id WITH =, daterange(valid_from, valid_through, '[]') WITH &&) WHERE (in_force)
);
CREATE INDEX cover_by_account ON contract.cover (account_id, valid_from) WHERE in_force;
CREATE INDEX cover_by_payer ON contract.cover (payer_id) WHERE in_force;

-- What is done for the customer beyond the parcels, and what it costs us in a month.
CREATE TABLE contract.service (
    contract_id      bigint NOT NULL REFERENCES contract.contract ON DELETE CASCADE,
    line             int    NOT NULL,
    name             text   NOT NULL CHECK (name <> ''),
    monthly_cost_fen bigint NOT NULL CHECK (monthly_cost_fen >= 0),
    PRIMARY KEY (contract_id, line)
);

-- What volume brings or costs: a discount by tiers, a promised volume, or both. The code stays over amendments.
CREATE TABLE contract.volume_term (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contract_id         bigint  NOT NULL REFERENCES contract.contract ON DELETE CASCADE,
    line                int     NOT NULL,
    code                text    NOT NULL,
    period              text    NOT NULL CHECK (period IN ('MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR')),
    pooled              boolean NOT NULL,
    valid_from          date    NOT NULL,
    measure             text    NOT NULL CHECK (measure IN ('PARCELS', 'WEIGHT', 'FREIGHT', 'TOTAL')),
    money               text    NOT NULL CHECK (money IN ('FREIGHT', 'TOTAL')),
    way                 text CHECK (way IN ('ALL_PARCELS', 'EACH_BAND')),
    commitment_quantity bigint CHECK (commitment_quantity >= 0),
    commitment_ppm      bigint CHECK (commitment_ppm >= 0),
    commitment_fen      bigint CHECK (commitment_fen >= 0),
    commitment_per      bigint CHECK (commitment_per > 0),
    CHECK (way IS NOT NULL OR commitment_quantity IS NOT NULL),
    CHECK (commitment_quantity IS NULL OR commitment_ppm IS NOT NULL
        OR commitment_fen IS NOT NULL AND commitment_per IS NOT NULL),
    UNIQUE (contract_id, line)
);
CREATE TABLE contract.volume_tier (
    term_id       bigint NOT NULL REFERENCES contract.volume_term ON DELETE CASCADE,
    from_quantity bigint NOT NULL CHECK (from_quantity >= 0),
    share_ppm     bigint CHECK (share_ppm BETWEEN 0 AND 1000000),
    fen           bigint CHECK (fen >= 0),
    per_quantity  bigint CHECK (per_quantity > 0),
    CHECK (share_ppm IS NOT NULL OR fen IS NOT NULL AND per_quantity IS NOT NULL),
    PRIMARY KEY (term_id, from_quantity)
);

-- A price that is not everybody's: of one customer, of a payer's contracts with all whom they cover, of a class of
-- customers, or of a campaign. It says what differs from a card.
CREATE TABLE contract.price (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code              text   COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name              text        NOT NULL CHECK (name <> ''),
    source            text        NOT NULL CHECK (source IN ('CUSTOMER', 'GROUP', 'GRADE', 'CAMPAIGN')),
    account_id        bigint REFERENCES account.account,
    home_account_id   bigint,
    tier              text,
    card_id           bigint      NOT NULL REFERENCES pricing.card,
    valid_from        date        NOT NULL,
    valid_through     date        CHECK (valid_through >= valid_from),
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'IN_APPROVAL', 'ACTIVE')),
    note              text        NOT NULL DEFAULT '',
    made_by_name      text        NOT NULL,
    made_at           timestamptz NOT NULL,
    activated_by_name text,
    activated_at      timestamptz,
    CHECK ((account_id IS NOT NULL) = (source IN ('CUSTOMER', 'GROUP'))),
    CHECK (source <> 'GRADE' OR tier IS NOT NULL)
);
CREATE INDEX price_by_account ON contract.price (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX price_without_account ON contract.price (valid_from) WHERE account_id IS NULL;
CREATE SEQUENCE contract.price_number;
GRANT USAGE ON SEQUENCE contract.price_number TO shipkeep_app;

-- The first row that fits a parcel counts. A percentage off the card's freight, or a price of its own.
CREATE TABLE contract.price_rule (
    price_id         bigint NOT NULL REFERENCES contract.price ON DELETE CASCADE,
    line             int    NOT NULL,
    origin_zone      text   NOT NULL DEFAULT '*',
    destination_zone text   NOT NULL DEFAULT '*',
    product          text   NOT NULL DEFAULT '*',
    from_grams       bigint NOT NULL DEFAULT 0,
    through_grams    bigint,
    off_ppm          bigint,
    minimum_fen      bigint NOT NULL DEFAULT 0,
    rounding         text,
    first_grams      bigint,
    price_fen        bigint,
    step_grams       bigint,
    step_price_fen   bigint,
    piece_price_fen  bigint,
    PRIMARY KEY (price_id, line),
    CHECK ((off_ppm IS NULL) = (price_fen IS NOT NULL OR step_price_fen IS NOT NULL OR piece_price_fen IS NOT NULL))
);
CREATE TABLE contract.price_surcharge (
    price_id  bigint NOT NULL REFERENCES contract.price ON DELETE CASCADE,
    surcharge text   NOT NULL,
    off_ppm   bigint NOT NULL CHECK (off_ppm BETWEEN 0 AND 1000000),
    PRIMARY KEY (price_id, surcharge)
);

-- Which class an account had from which day on, so that a class's price holds by the day of the parcel. Kept by a trigger:
-- the archive publishes the class as it is today only. Figures of a day make the class of the next.
CREATE TABLE contract.account_grade (
    account_id bigint NOT NULL REFERENCES account.account ON DELETE CASCADE,
    from_day   date   NOT NULL,
    tier       text,
    PRIMARY KEY (account_id, from_day)
);
CREATE FUNCTION contract.keep_grade() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = contract, pg_temp AS $$
DECLARE
    begins date := coalesce(NEW.standing_day + 1, (now() AT TIME ZONE 'Asia/Shanghai')::date);
BEGIN
    DELETE FROM contract.account_grade WHERE account_id = NEW.id AND from_day >= begins;
    INSERT INTO contract.account_grade (account_id, from_day, tier) VALUES (NEW.id, begins, NEW.tier);
    RETURN NULL;
END
$$;
CREATE TRIGGER grades_are_kept AFTER UPDATE OF tier ON account.account
    FOR EACH ROW WHEN (OLD.tier IS DISTINCT FROM NEW.tier) EXECUTE FUNCTION contract.keep_grade();
CREATE TRIGGER first_grades_are_kept AFTER INSERT ON account.account
    FOR EACH ROW WHEN (NEW.tier IS NOT NULL) EXECUTE FUNCTION contract.keep_grade();
INSERT INTO contract.account_grade (account_id, from_day, tier)
SELECT id, coalesce(standing_day + 1, current_date), tier FROM account.account WHERE tier IS NOT NULL;

-- What is in force stays as it is; only its end may come nearer, and a merge may name another account.
CREATE FUNCTION contract.keep_what_is_active() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'ACTIVE' AND (TG_OP = 'DELETE'
            OR (to_jsonb(NEW) - ARRAY['valid_through', 'payer_id', 'account_id'])
                IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_through', 'payer_id', 'account_id'])
            OR coalesce(NEW.valid_through, 'infinity') > coalesce(OLD.valid_through, 'infinity')) THEN
        RAISE EXCEPTION '% % is in force and stays as it is', TG_TABLE_NAME, OLD.id;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER active_contracts_stay BEFORE UPDATE OR DELETE ON contract.contract
    FOR EACH ROW EXECUTE FUNCTION contract.keep_what_is_active();
CREATE TRIGGER active_prices_stay BEFORE UPDATE OR DELETE ON contract.price
    FOR EACH ROW EXECUTE FUNCTION contract.keep_what_is_active();

CREATE FUNCTION contract.keep_parts_of_active_contracts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM contract.contract WHERE state = 'ACTIVE'
            AND id = CASE WHEN TG_OP = 'INSERT' THEN NEW.contract_id ELSE OLD.contract_id END) THEN
        RAISE EXCEPTION 'the contract is in force and stays as it is';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER services_of_active_contracts_stay BEFORE INSERT OR UPDATE OR DELETE ON contract.service
    FOR EACH ROW EXECUTE FUNCTION contract.keep_parts_of_active_contracts();
CREATE TRIGGER volumes_of_active_contracts_stay BEFORE INSERT OR UPDATE OR DELETE ON contract.volume_term
    FOR EACH ROW EXECUTE FUNCTION contract.keep_parts_of_active_contracts();

CREATE FUNCTION contract.keep_parts_of_active_prices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM contract.price WHERE state = 'ACTIVE'
            AND id = CASE WHEN TG_OP = 'INSERT' THEN NEW.price_id ELSE OLD.price_id END) THEN
        RAISE EXCEPTION 'the price is in force and stays as it is';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER rules_of_active_prices_stay BEFORE INSERT OR UPDATE OR DELETE ON contract.price_rule
    FOR EACH ROW EXECUTE FUNCTION contract.keep_parts_of_active_prices();
CREATE TRIGGER surcharges_of_active_prices_stay BEFORE INSERT OR UPDATE OR DELETE ON contract.price_surcharge
    FOR EACH ROW EXECUTE FUNCTION contract.keep_parts_of_active_prices();

CREATE FUNCTION contract.keep_covers_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.in_force AND (TG_OP = 'DELETE'
            OR (to_jsonb(NEW) - ARRAY['valid_through', 'payer_id', 'account_id'])
                IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_through', 'payer_id', 'account_id'])
            OR coalesce(NEW.valid_through, 'infinity') > coalesce(OLD.valid_through, 'infinity')) THEN
        RAISE EXCEPTION 'what a contract covers stays as it is; only its end may come nearer';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER covers_in_force_stay BEFORE UPDATE OR DELETE ON contract.cover
    FOR EACH ROW EXECUTE FUNCTION contract.keep_covers_in_force();
CREATE TRIGGER covers_of_active_contracts_stay BEFORE INSERT ON contract.cover
    FOR EACH ROW EXECUTE FUNCTION contract.keep_parts_of_active_contracts();

-- Who sees the payer sees the contract; who sees only a covered account sees what binds it, and changes nothing.
ALTER TABLE contract.cover ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON contract.cover FOR SELECT
    USING ((SELECT platform.has_right('CONTRACT_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand()) OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id)));
CREATE POLICY written_for_visible_payers ON contract.cover
    USING ((SELECT platform.has_right('CONTRACT_WRITE')) AND ((SELECT platform.sees_all())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id)));

ALTER TABLE contract.contract ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON contract.contract FOR SELECT
    USING ((SELECT platform.has_right('CONTRACT_READ')) AND ((SELECT platform.sees_all())
        OR payer_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id)
        OR EXISTS (SELECT FROM contract.cover WHERE cover.contract_id = contract.id)));
CREATE POLICY written_for_visible_payers ON contract.contract
    USING ((SELECT platform.has_right('CONTRACT_WRITE')) AND ((SELECT platform.sees_all())
        OR EXISTS (SELECT FROM account.account WHERE account.id = payer_id)));

ALTER TABLE contract.service ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_contracts ON contract.service
    USING (EXISTS (SELECT FROM contract.contract WHERE contract.id = contract_id))
    WITH CHECK ((SELECT platform.has_right('CONTRACT_WRITE'))
        AND EXISTS (SELECT FROM contract.contract WHERE contract.id = contract_id));
ALTER TABLE contract.volume_term ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_contracts ON contract.volume_term
    USING (EXISTS (SELECT FROM contract.contract WHERE contract.id = contract_id))
    WITH CHECK ((SELECT platform.has_right('CONTRACT_WRITE'))
        AND EXISTS (SELECT FROM contract.contract WHERE contract.id = contract_id));
ALTER TABLE contract.volume_tier ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_contracts ON contract.volume_tier
    USING (EXISTS (SELECT FROM contract.volume_term WHERE volume_term.id = term_id))
    WITH CHECK ((SELECT platform.has_right('CONTRACT_WRITE'))
        AND EXISTS (SELECT FROM contract.volume_term WHERE volume_term.id = term_id));

-- Prices of accounts follow the account; prices of classes and campaigns are for all who may read contracts, and made by
-- those who make price lists.
ALTER TABLE contract.price ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON contract.price FOR SELECT
    USING ((SELECT platform.has_right('CONTRACT_READ')) AND (account_id IS NULL OR (SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
CREATE POLICY written_for_visible_accounts ON contract.price
    USING (((SELECT platform.has_right('CONTRACT_WRITE')) OR (SELECT platform.has_right('PRICE_WRITE')))
        AND CASE WHEN account_id IS NULL THEN (SELECT platform.has_right('PRICE_WRITE'))
            ELSE (SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id) END);
ALTER TABLE contract.price_rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_prices ON contract.price_rule
    USING (EXISTS (SELECT FROM contract.price WHERE price.id = price_id))
    WITH CHECK (((SELECT platform.has_right('CONTRACT_WRITE')) OR (SELECT platform.has_right('PRICE_WRITE')))
        AND EXISTS (SELECT FROM contract.price WHERE price.id = price_id));
ALTER TABLE contract.price_surcharge ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_prices ON contract.price_surcharge
    USING (EXISTS (SELECT FROM contract.price WHERE price.id = price_id))
    WITH CHECK (((SELECT platform.has_right('CONTRACT_WRITE')) OR (SELECT platform.has_right('PRICE_WRITE')))
        AND EXISTS (SELECT FROM contract.price WHERE price.id = price_id));

ALTER TABLE contract.account_grade ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON contract.account_grade FOR SELECT
    USING ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
REVOKE INSERT, UPDATE, DELETE ON contract.account_grade FROM shipkeep_app;

-- Carriers that we compete with. Everybody in sales knows the same ones.
CREATE TABLE analysis.competitor (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text        NOT NULL UNIQUE CHECK (name <> ''),
    strengths  text        NOT NULL DEFAULT '',
    weaknesses text        NOT NULL DEFAULT '',
    areas      text        NOT NULL DEFAULT '',
    note       text        NOT NULL DEFAULT '',
    active     boolean     NOT NULL DEFAULT true,
    changed_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    version    int         NOT NULL DEFAULT 0
);

-- What a shipper sends with other carriers now: parcels a month on a lane, and the price per parcel where it is known.
-- Places are provinces by their two digits, empty for everywhere.
CREATE TABLE analysis.volume (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id      bigint      NOT NULL REFERENCES account.account ON DELETE CASCADE,
    home_account_id bigint      NOT NULL,
    carrier         text COLLATE "C" NOT NULL CHECK (carrier <> ''),
    origin          text        NOT NULL DEFAULT '',
    destination     text        NOT NULL DEFAULT '',
    monthly_parcels int         NOT NULL CHECK (monthly_parcels > 0),
    price_fen       bigint CHECK (price_fen > 0),
    stated_on       date        NOT NULL,
    note            text        NOT NULL DEFAULT '',
    by_name         text        NOT NULL,
    UNIQUE (account_id, carrier, origin, destination)
);
CREATE INDEX volume_by_carrier ON analysis.volume (carrier, account_id);

-- Short structured notes: each saving is a version of its own, and none is written over.
CREATE TABLE analysis.note (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id      bigint      NOT NULL REFERENCES account.account ON DELETE CASCADE,
    home_account_id bigint      NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('SWOT', 'PEST', 'FIVE_FORCES')),
    parts           text[]      NOT NULL,
    author_id       bigint      NOT NULL,
    author_name     text        NOT NULL,
    written_at      timestamptz NOT NULL,
    CHECK (cardinality(parts) = CASE kind WHEN 'FIVE_FORCES' THEN 5 ELSE 4 END)
);
CREATE INDEX note_by_account ON analysis.note (account_id, kind, id DESC);
REVOKE UPDATE, DELETE ON analysis.note FROM shipkeep_app;

-- The shipper's own view of its carriers. Texts as typed, row by row: judgements compare attribute with attribute, marks
-- belong to suppliers, of whom the first is us.
CREATE TABLE analysis.scorecard (
    account_id      bigint      PRIMARY KEY REFERENCES account.account ON DELETE CASCADE,
    home_account_id bigint      NOT NULL,
    attributes      text[]      NOT NULL CHECK (cardinality(attributes) BETWEEN 1 AND 9),
    competitors     text[]      NOT NULL CHECK (cardinality(competitors) <= 6),
    by_pairs        boolean     NOT NULL,
    weights         text[]      NOT NULL CHECK (cardinality(weights) = cardinality(attributes)),
    judgements      text[]      NOT NULL CHECK (cardinality(judgements) = cardinality(attributes) * cardinality(attributes)),
    marks           smallint[]  NOT NULL CHECK (cardinality(marks) = cardinality(attributes) * (1 + cardinality(competitors))),
    changed_at      timestamptz NOT NULL,
    changed_by      text        NOT NULL,
    version         int         NOT NULL DEFAULT 0
);

ALTER TABLE analysis.competitor ENABLE ROW LEVEL SECURITY;
CREATE POLICY analysts_read ON analysis.competitor FOR SELECT USING ((SELECT platform.has_right('ANALYSIS_READ')));
CREATE POLICY policy_makers_write ON analysis.competitor
    USING ((SELECT platform.has_right('ANALYSIS_POLICY'))) WITH CHECK ((SELECT platform.has_right('ANALYSIS_POLICY')));
ALTER TABLE analysis.volume ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON analysis.volume
    USING ((SELECT platform.has_right('ANALYSIS_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE analysis.note ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON analysis.note
    USING ((SELECT platform.has_right('ANALYSIS_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));
ALTER TABLE analysis.scorecard ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON analysis.scorecard
    USING ((SELECT platform.has_right('ANALYSIS_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id)));

CREATE OR REPLACE FUNCTION analysis.take_over(duplicate bigint, survivor bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = analysis, pg_temp AS $$
BEGIN
    UPDATE analysis.statement SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.statement own WHERE own.account_id = survivor AND own.year = statement.year);
    UPDATE analysis.company SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.company own WHERE own.account_id = survivor);
    UPDATE analysis.volume SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.volume own WHERE own.account_id = survivor AND own.carrier = volume.carrier
            AND own.origin = volume.origin AND own.destination = volume.destination);
    UPDATE analysis.note SET account_id = survivor WHERE account_id = duplicate;
    UPDATE analysis.scorecard SET account_id = survivor WHERE account_id = duplicate
        AND NOT EXISTS (SELECT FROM analysis.scorecard own WHERE own.account_id = survivor);
END
$$;
CREATE OR REPLACE FUNCTION analysis.give_back(duplicate bigint, survivor bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = analysis, pg_temp AS $$
BEGIN
    UPDATE analysis.statement SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
    UPDATE analysis.company SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
    UPDATE analysis.volume SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
    UPDATE analysis.note SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
    UPDATE analysis.scorecard SET account_id = duplicate WHERE account_id = survivor AND home_account_id = duplicate;
END
$$;

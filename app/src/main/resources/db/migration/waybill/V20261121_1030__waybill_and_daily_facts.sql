CREATE SCHEMA waybill;
GRANT USAGE ON SCHEMA waybill TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA waybill GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA waybill GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- One parcel (or consignment) of a shipper, as the latest news has it. Partitioned by month of ship time in the carrier's zone.
-- No foreign key to the account: every row came through a join with the shipper codes, and the check would cost a
-- lookup per parcel. The widest columns are at the front so that no padding is stored. One index serves the lists of an
-- account and, through the directory below, the single parcel: a second one on the number alone would say nothing new.
CREATE TABLE waybill.waybill (
    account_id        bigint      NOT NULL,
    shipper_code_id   bigint      NOT NULL,
    shipped_at        timestamptz NOT NULL,
    booked_at         timestamptz,
    promised_at       timestamptz,
    delivered_at      timestamptz,
    news_at           timestamptz NOT NULL,
    freight_fen       bigint      NOT NULL,
    cost_fen          bigint,
    weight_grams      bigint,
    declared_value_fen bigint,
    cod_fen           bigint,
    import_id         bigint      NOT NULL,
    length_mm         int,
    width_mm          int,
    height_mm         int,
    pieces            smallint    NOT NULL DEFAULT 1,
    consignee_score   smallint,
    status            text        NOT NULL,
    waybill_no        text COLLATE "C" NOT NULL,
    order_no          text COLLATE "C",
    product           text,
    origin_region     text COLLATE "C",
    origin_city       text,
    destination_region text COLLATE "C",
    destination_city  text,
    currency          char(3)     NOT NULL,
    PRIMARY KEY (account_id, shipped_at, waybill_no)
) PARTITION BY RANGE (shipped_at);
CREATE INDEX waybill_by_order ON waybill.waybill (order_no) WHERE order_no IS NOT NULL;

-- Where a number is: makes a number unique over all months and gives the rest of the waybill's key.
CREATE TABLE waybill.waybill_number (
    waybill_no text COLLATE "C" PRIMARY KEY,
    shipped_at timestamptz NOT NULL,
    account_id bigint      NOT NULL
);

-- News that changed the state of a known parcel. The first state of a parcel is in the waybill itself.
CREATE TABLE waybill.waybill_event (
    waybill_no  text COLLATE "C" NOT NULL,
    account_id  bigint      NOT NULL,
    happened_at timestamptz NOT NULL,
    status      text        NOT NULL,
    import_id   bigint      NOT NULL,
    PRIMARY KEY (waybill_no, happened_at, status)
);

-- Daily facts: sums over the parcels of a day, mergeable by addition (dev.shipkeep.core.measure.DayFacts).
CREATE TABLE waybill.account_day (
    account_id        bigint NOT NULL,
    day               date   NOT NULL,
    parcels           int    NOT NULL,
    costed_parcels    int    NOT NULL,
    weighed_parcels   int    NOT NULL,
    delivered         int    NOT NULL,
    on_time           int    NOT NULL,
    late              int    NOT NULL,
    lost              int    NOT NULL,
    damaged           int    NOT NULL,
    returned          int    NOT NULL,
    revenue_fen       bigint NOT NULL,
    costed_revenue_fen bigint NOT NULL,
    cost_fen          bigint NOT NULL,
    weight_grams      bigint NOT NULL,
    PRIMARY KEY (account_id, day)
) WITH (fillfactor = 85);

CREATE TABLE waybill.account_lane_month (
    account_id         bigint NOT NULL,
    month              date   NOT NULL,
    origin_region      text COLLATE "C" NOT NULL,
    destination_region text COLLATE "C" NOT NULL,
    parcels            int    NOT NULL,
    delivered          int    NOT NULL,
    on_time            int    NOT NULL,
    late               int    NOT NULL,
    revenue_fen        bigint NOT NULL,
    weight_grams       bigint NOT NULL,
    PRIMARY KEY (account_id, month, origin_region, destination_region)
) WITH (fillfactor = 85);

-- The same facts by unit of the account, so that a province's sums cost no walk over its accounts.
CREATE TABLE waybill.unit_day (
    unit_id           bigint  NOT NULL,
    currency          char(3) COLLATE "C" NOT NULL,
    day               date    NOT NULL,
    parcels           bigint  NOT NULL,
    costed_parcels    bigint  NOT NULL,
    weighed_parcels   bigint  NOT NULL,
    delivered         bigint  NOT NULL,
    on_time           bigint  NOT NULL,
    late              bigint  NOT NULL,
    lost              bigint  NOT NULL,
    damaged           bigint  NOT NULL,
    returned          bigint  NOT NULL,
    revenue_fen       bigint  NOT NULL,
    costed_revenue_fen bigint NOT NULL,
    cost_fen          bigint  NOT NULL,
    weight_grams      bigint  NOT NULL,
    PRIMARY KEY (unit_id, currency, day)
) WITH (fillfactor = 70);

CREATE TABLE waybill.unit_lane_month (
    unit_id            bigint  NOT NULL,
    currency           char(3) COLLATE "C" NOT NULL,
    month              date    NOT NULL,
    origin_region      text COLLATE "C" NOT NULL,
    destination_region text COLLATE "C" NOT NULL,
    parcels            bigint  NOT NULL,
    delivered          bigint  NOT NULL,
    on_time            bigint  NOT NULL,
    late               bigint  NOT NULL,
    revenue_fen        bigint  NOT NULL,
    weight_grams       bigint  NOT NULL,
    PRIMARY KEY (unit_id, currency, month, origin_region, destination_region)
) WITH (fillfactor = 70);

-- Months in the carrier's zone; called by the import before it writes. Runs as the owner, who alone may create tables.
CREATE FUNCTION waybill.ensure_month(month date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = waybill, pg_temp AS $$
DECLARE
    partition_name text := 'waybill_' || to_char(month, 'YYYYMM');
    first_instant timestamptz := date_trunc('month', month)::timestamp AT TIME ZONE 'Asia/Shanghai';
    next_instant timestamptz := (date_trunc('month', month) + interval '1 month')::timestamp AT TIME ZONE 'Asia/Shanghai';
BEGIN
    IF month < DATE '2000-01-01' OR month > DATE '2100-01-01' THEN
        RAISE EXCEPTION 'month % is out of range', month;
    END IF;
    IF to_regclass('waybill.' || partition_name) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtext('waybill.ensure_month'));
        IF to_regclass('waybill.' || partition_name) IS NULL THEN
            -- Attached, not created as a partition: that would lock readers out until the import's batch ends.
            EXECUTE format('CREATE TABLE waybill.%I (LIKE waybill.waybill INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
                partition_name);
            EXECUTE format('ALTER TABLE waybill.waybill ATTACH PARTITION waybill.%I FOR VALUES FROM (%L) TO (%L)',
                partition_name, first_instant, next_instant);
            -- The policy sits on the parent; a partition read by its own name must not be a way around it.
            EXECUTE format('REVOKE ALL ON waybill.%I FROM shipkeep_app', partition_name);
        END IF;
    END IF;
END
$$;

ALTER TABLE waybill.waybill ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON waybill.waybill
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE waybill.waybill_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON waybill.waybill_event
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE waybill.waybill_number ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON waybill.waybill_number
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE waybill.account_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON waybill.account_day
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER TABLE waybill.account_lane_month ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON waybill.account_lane_month
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
-- Unit facts: a unit's sums are for those who see the unit as a whole.
ALTER TABLE waybill.unit_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_subtree ON waybill.unit_day
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM organization.unit
        WHERE unit.id = unit_id AND unit.path <@ ANY ((SELECT platform.scope_paths())::ltree[])));
ALTER TABLE waybill.unit_lane_month ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_subtree ON waybill.unit_lane_month
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM organization.unit
        WHERE unit.id = unit_id AND unit.path <@ ANY ((SELECT platform.scope_paths())::ltree[])));

-- What a person may sum: whole units of the own subtree (unit_day, unit_lane_month), and single accounts that are owned or
-- worked on elsewhere. The two never overlap; visible_day and visible_lane_month are both together.
CREATE VIEW waybill.own_elsewhere_day WITH (security_invoker = true) AS
    SELECT account.unit_id, account.currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost,
           damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams
    FROM account.account JOIN waybill.account_day ON account_day.account_id = account.id
    WHERE NOT (SELECT platform.sees_all())
      AND account.id = ANY ((SELECT account.own_account_ids())::bigint[])
      AND (org_path <@ ANY ((SELECT platform.scope_paths())::ltree[])) IS NOT TRUE;

CREATE VIEW waybill.own_elsewhere_lane_month WITH (security_invoker = true) AS
    SELECT account.unit_id, account.currency, month, origin_region, destination_region, parcels, delivered, on_time, late,
           revenue_fen, weight_grams
    FROM account.account JOIN waybill.account_lane_month ON account_lane_month.account_id = account.id
    WHERE NOT (SELECT platform.sees_all())
      AND account.id = ANY ((SELECT account.own_account_ids())::bigint[])
      AND (org_path <@ ANY ((SELECT platform.scope_paths())::ltree[])) IS NOT TRUE;

CREATE VIEW waybill.visible_day WITH (security_invoker = true) AS
    SELECT unit_id, currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged,
           returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams
    FROM waybill.unit_day
    UNION ALL
    SELECT unit_id, currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged,
           returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams
    FROM waybill.own_elsewhere_day;

CREATE VIEW waybill.visible_lane_month WITH (security_invoker = true) AS
    SELECT unit_id, currency, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
           weight_grams
    FROM waybill.unit_lane_month
    UNION ALL
    SELECT unit_id, currency, month, origin_region, destination_region, parcels, delivered, on_time, late, revenue_fen,
           weight_grams
    FROM waybill.own_elsewhere_lane_month;

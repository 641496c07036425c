-- Tables of one connection, empty at the start of each transaction.
CREATE TEMPORARY TABLE waybill_stage (
    account_id         bigint      NOT NULL,
    shipper_code_id    bigint      NOT NULL,
    shipped_at         timestamptz NOT NULL,
    booked_at          timestamptz,
    promised_at        timestamptz,
    delivered_at       timestamptz,
    news_at            timestamptz NOT NULL,
    freight_fen        bigint      NOT NULL,
    cost_fen           bigint,
    weight_grams       bigint,
    declared_value_fen bigint,
    cod_fen            bigint,
    length_mm          int,
    width_mm           int,
    height_mm          int,
    position           int         NOT NULL,
    round              int         NOT NULL,
    pieces             smallint    NOT NULL,
    consignee_score    smallint,
    status             text        NOT NULL,
    waybill_no         text COLLATE "C" NOT NULL,
    order_no           text COLLATE "C",
    product            text,
    origin_region      text COLLATE "C",
    origin_city        text,
    destination_region text COLLATE "C",
    destination_city   text,
    services           text,
    currency           char(3)     NOT NULL
) ON COMMIT DELETE ROWS;

-- Rows of the stage whose number the directory knows, and where it is.
CREATE TEMPORARY TABLE waybill_known (
    position   int         NOT NULL,
    account_id bigint      NOT NULL,
    shipped_at timestamptz NOT NULL
) ON COMMIT DELETE ROWS;

-- What changed parcels were (sign −1) and are (sign 1).
CREATE TEMPORARY TABLE waybill_change (
    sign               int         NOT NULL,
    round              int         NOT NULL,
    account_id         bigint      NOT NULL,
    shipped_at         timestamptz NOT NULL,
    promised_at        timestamptz,
    delivered_at       timestamptz,
    news_at            timestamptz NOT NULL,
    freight_fen        bigint      NOT NULL,
    cost_fen           bigint,
    weight_grams       bigint,
    waybill_no         text COLLATE "C" NOT NULL,
    status             text        NOT NULL
) ON COMMIT DELETE ROWS;

-- What is to be added to the facts.
CREATE TEMPORARY TABLE account_day_change (LIKE waybill.account_day) ON COMMIT DELETE ROWS;
CREATE TEMPORARY TABLE unit_day_change (LIKE waybill.unit_day) ON COMMIT DELETE ROWS;

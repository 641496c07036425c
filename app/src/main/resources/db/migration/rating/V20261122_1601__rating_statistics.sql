-- The planner asks for accounts, times and prices only. What it is never asked for needs no statistics: gathering them while
-- parcels come in cost a fifth of the machine.
CREATE FUNCTION rating.leave_amounts_out_of_statistics(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s
        ALTER COLUMN list_freight_fen SET STATISTICS 0, ALTER COLUMN freight_fen SET STATISTICS 0,
        ALTER COLUMN total_fen SET STATISTICS 0, ALTER COLUMN cost_fen SET STATISTICS 0,
        ALTER COLUMN facts SET STATISTICS 0, ALTER COLUMN cost_used_id SET STATISTICS 0,
        ALTER COLUMN actual_grams SET STATISTICS 0, ALTER COLUMN volumetric_grams SET STATISTICS 0,
        ALTER COLUMN chargeable_grams SET STATISTICS 0, ALTER COLUMN rule SET STATISTICS 0,
        ALTER COLUMN surcharges SET STATISTICS 0, ALTER COLUMN waybill_no SET STATISTICS 0', partition);
END
$$;
REVOKE ALL ON FUNCTION rating.leave_amounts_out_of_statistics FROM PUBLIC;

SELECT rating.leave_amounts_out_of_statistics(inhrelid) FROM pg_inherits WHERE inhparent = 'rating.rated_parcel'::regclass;

CREATE OR REPLACE FUNCTION rating.ensure_month(month date) RETURNS void
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
        -- Whoever had to wait asks the catalogue itself whether it is there by now: what a name leads to is remembered, also
        -- when it led nowhere.
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_class
                WHERE relname = partition_name AND relnamespace = 'rating'::regnamespace) THEN
            -- Attached, not created as a partition: that would lock readers out until the worker's transaction ends.
            EXECUTE format('CREATE TABLE rating.%I (LIKE rating.rated_parcel INCLUDING DEFAULTS INCLUDING CONSTRAINTS)',
                partition_name);
            PERFORM rating.leave_amounts_out_of_statistics(format('rating.%I', partition_name)::regclass);
            EXECUTE format('ALTER TABLE rating.rated_parcel ATTACH PARTITION rating.%I FOR VALUES FROM (%L) TO (%L)',
                partition_name, first_instant, next_instant);
            -- The policy sits on the parent; a partition read by its own name must not be a way around it.
            EXECUTE format('REVOKE ALL ON rating.%I FROM shipkeep_app', partition_name);
        END IF;
    END IF;
END
$$;

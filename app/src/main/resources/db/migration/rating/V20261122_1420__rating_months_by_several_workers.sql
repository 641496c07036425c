-- Several workers may want a month at once. Whoever had to wait asks the catalogue itself whether it is there by now: what a
-- name leads to is remembered, also when it led nowhere.
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
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_class
                WHERE relname = partition_name AND relnamespace = 'rating'::regnamespace) THEN
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

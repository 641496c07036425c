-- Amounts, weights and sizes are summed, never searched: the planner needs to know nothing about them, and gathering it while
-- parcels come in takes the machine away from them.
CREATE FUNCTION waybill.leave_amounts_out_of_statistics(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s
        ALTER COLUMN shipper_code_id SET STATISTICS 0, ALTER COLUMN booked_at SET STATISTICS 0,
        ALTER COLUMN news_at SET STATISTICS 0, ALTER COLUMN freight_fen SET STATISTICS 0,
        ALTER COLUMN cost_fen SET STATISTICS 0, ALTER COLUMN weight_grams SET STATISTICS 0,
        ALTER COLUMN declared_value_fen SET STATISTICS 0, ALTER COLUMN cod_fen SET STATISTICS 0,
        ALTER COLUMN length_mm SET STATISTICS 0, ALTER COLUMN width_mm SET STATISTICS 0,
        ALTER COLUMN height_mm SET STATISTICS 0, ALTER COLUMN pieces SET STATISTICS 0,
        ALTER COLUMN consignee_score SET STATISTICS 0, ALTER COLUMN waybill_no SET STATISTICS 0,
        ALTER COLUMN origin_city SET STATISTICS 0, ALTER COLUMN destination_city SET STATISTICS 0,
        ALTER COLUMN services SET STATISTICS 0', partition);
END
$$;
REVOKE ALL ON FUNCTION waybill.leave_amounts_out_of_statistics FROM PUBLIC;

SELECT waybill.leave_amounts_out_of_statistics(inhrelid) FROM pg_inherits WHERE inhparent = 'waybill.waybill'::regclass;

CREATE OR REPLACE FUNCTION waybill.ensure_month(month date) RETURNS void
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
            PERFORM waybill.leave_amounts_out_of_statistics(format('waybill.%I', partition_name)::regclass);
            EXECUTE format('ALTER TABLE waybill.waybill ATTACH PARTITION waybill.%I FOR VALUES FROM (%L) TO (%L)',
                partition_name, first_instant, next_instant);
            -- The policy sits on the parent; a partition read by its own name must not be a way around it.
            EXECUTE format('REVOKE ALL ON waybill.%I FROM shipkeep_app', partition_name);
        END IF;
    END IF;
END
$$;

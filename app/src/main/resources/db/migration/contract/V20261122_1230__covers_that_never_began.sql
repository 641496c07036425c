-- A cover that an amendment takes back before its first day was in force for nobody: it may be put out of force. All else
-- about it stays.
CREATE OR REPLACE FUNCTION contract.keep_covers_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.in_force AND (TG_OP = 'DELETE'
            OR (to_jsonb(NEW) - ARRAY['valid_through', 'payer_id', 'account_id', 'in_force'])
                IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_through', 'payer_id', 'account_id', 'in_force'])
            OR coalesce(NEW.valid_through, 'infinity') > coalesce(OLD.valid_through, 'infinity')) THEN
        RAISE EXCEPTION 'what a contract covers stays as it is; only its end may come nearer';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- What has to be there before a deal comes into a step, and whose work the step is; null for the deal's owner.
ALTER TABLE deal.step
    ADD COLUMN entries    text[] NOT NULL DEFAULT '{}',
    ADD COLUMN owner_role text;

-- A competitor that gets another name is the same one in all deals, also in those that the renaming person does not see.
CREATE FUNCTION deal.rename_competitor(before text, after text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = deal, pg_temp
    BEGIN ATOMIC
        WITH renamed AS (UPDATE deal.deal SET competitor = after WHERE competitor = before RETURNING id)
        SELECT count(*) FROM renamed;
    END;

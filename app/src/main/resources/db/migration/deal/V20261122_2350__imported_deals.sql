-- The row of a file that a deal came from: the same row again brings nothing.
CREATE TABLE deal.imported (
    deal_id     bigint PRIMARY KEY REFERENCES deal.deal ON DELETE CASCADE,
    -- As the other system numbers it; null where a file has none, then title and customer tell.
    reference   text COLLATE "C" UNIQUE,
    title       text   NOT NULL,
    fingerprint text   NOT NULL,
    import_id   bigint NOT NULL
);
ALTER TABLE deal.imported ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.imported USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));

-- A reference may belong to a deal that the importing person does not see.
CREATE FUNCTION deal.is_reference_taken(asked text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = deal, pg_temp
    BEGIN ATOMIC
        SELECT EXISTS (SELECT FROM deal.imported WHERE reference = asked);
    END;

-- Files are the data clerks' work; deals of another system stand in the middle of their way, so they skip too.
UPDATE organization.role SET permissions = permissions || '{DEAL_READ,DEAL_WRITE,DEAL_SKIP}' WHERE code = 'data_clerk';

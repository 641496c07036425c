-- Terms under which a lead is found, as for accounts: every ending of the name and of its pinyin initials.
CREATE TABLE lead.search_term (
    term    text COLLATE "C" NOT NULL,
    lead_id bigint           NOT NULL REFERENCES lead.lead ON DELETE CASCADE,
    PRIMARY KEY (term, lead_id)
);
CREATE INDEX search_term_by_lead ON lead.search_term (lead_id);
ALTER TABLE lead.search_term ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_leads ON lead.search_term
    USING ((SELECT platform.sees_all()) OR EXISTS (SELECT FROM lead.lead WHERE lead.id = lead_id OFFSET 0));

-- The leads that a term range leads to, seen or not: ids only, for a query whose policy on the lead decides.
CREATE FUNCTION lead.ids_of_terms(first_term text, after_term text) RETURNS bigint[]
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = lead, pg_temp
    BEGIN ATOMIC
        SELECT coalesce(array_agg(DISTINCT search_term.lead_id), '{}') FROM lead.search_term
        WHERE search_term.term >= first_term COLLATE "C" AND search_term.term < after_term COLLATE "C";
    END;

-- The other orders of the list.
CREATE INDEX lead_by_parcels ON lead.lead
    ((CASE WHEN parcels_month IS NULL THEN -1 ELSE parcels_month END) DESC, id DESC) WHERE state <> 'MERGED';
CREATE INDEX lead_by_name ON lead.lead (name COLLATE "zh-x-icu", id) WHERE state <> 'MERGED';

-- The photos of a lead that became an account belong to the account too; its finder goes on seeing them.
ALTER POLICY photos_of_visible_leads ON platform.file
    USING (EXISTS (SELECT FROM lead.photo WHERE photo.file_id = file.id OFFSET 0));

-- The accounts that a term range leads to, seen or not: ids only, for a query whose policy on the account decides what is
-- shown. Asking for each term whether its account may be seen cost more than the search.
CREATE FUNCTION account.ids_of_terms(first_term text, after_term text) RETURNS bigint[]
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = account, pg_temp
    BEGIN ATOMIC
        SELECT coalesce(array_agg(DISTINCT search_term.account_id), '{}') FROM account.search_term
        WHERE search_term.term >= first_term COLLATE "C" AND search_term.term < after_term COLLATE "C";
    END;

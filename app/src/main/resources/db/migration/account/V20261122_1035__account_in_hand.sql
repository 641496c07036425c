-- The account that the running transaction has read under the policy, and therefore may see: what belongs to it need not
-- ask again row by row.
CREATE FUNCTION account.in_hand() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('shipkeep.account', true), '')::bigint;

-- Who owns an account may write it, also at the moment of its birth, when it is not yet among the own accounts.
ALTER POLICY visible ON account.account
    WITH CHECK ((SELECT platform.sees_all())
        OR org_path <@ ANY ((SELECT platform.scope_paths())::ltree[])
        OR id = ANY ((SELECT account.own_account_ids())::bigint[])
        OR owner_id = (SELECT platform.person_id()));

-- A group may reach beyond what a person sees. These tell ids only, never a name or a figure: enough to say that members
-- are hidden, and to keep a parent from becoming its own descendant.
CREATE FUNCTION account.line_above(start bigint) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = account, pg_temp
    BEGIN ATOMIC
        WITH RECURSIVE line AS (
            SELECT account.id, account.parent_id FROM account.account WHERE account.id = start
            UNION
            SELECT above.id, above.parent_id FROM account.account above JOIN line ON above.id = line.parent_id)
        SELECT coalesce(array_agg(line.id), '{}') FROM line;
    END;

CREATE FUNCTION account.group_member_ids(start bigint) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = account, pg_temp
    BEGIN ATOMIC
        WITH RECURSIVE line AS (
            SELECT account.id, account.parent_id FROM account.account WHERE account.id = start
            UNION
            SELECT above.id, above.parent_id FROM account.account above JOIN line ON above.id = line.parent_id),
        members AS (
            SELECT line.id FROM line WHERE line.parent_id IS NULL
            UNION
            SELECT child.id FROM account.account child JOIN members ON child.parent_id = members.id
            WHERE child.merged_into IS NULL)
        SELECT coalesce(array_agg(limited.id), '{}') FROM (SELECT members.id FROM members LIMIT 1000) limited;
    END;

-- What hangs below a merged account goes to the survivor, seen or not; the answer is what undo needs. Only for one who
-- sees both.
CREATE FUNCTION account.take_over_children(duplicate bigint, survivor bigint) RETURNS bigint[]
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = account, platform, pg_temp
    BEGIN ATOMIC
        WITH moved AS (
            UPDATE account.account SET parent_id = survivor, version = account.version + 1
            WHERE account.parent_id = duplicate AND account.id <> survivor
              AND 2 = (SELECT count(*) FROM account.account both_of_them
                       WHERE both_of_them.id IN (duplicate, survivor)
                         AND (platform.sees_all()
                              OR both_of_them.org_path <@ ANY (platform.scope_paths())
                              OR both_of_them.id = ANY (account.own_account_ids())))
            RETURNING account.id)
        SELECT coalesce(array_agg(moved.id), '{}') FROM moved;
    END;

CREATE FUNCTION account.give_children_back(children bigint[], duplicate bigint, survivor bigint) RETURNS bigint
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = account, platform, pg_temp
    BEGIN ATOMIC
        WITH moved AS (
            UPDATE account.account SET parent_id = duplicate, version = account.version + 1
            WHERE account.id = ANY (children) AND account.parent_id = survivor
              AND 2 = (SELECT count(*) FROM account.account both_of_them
                       WHERE both_of_them.id IN (duplicate, survivor)
                         AND (platform.sees_all()
                              OR both_of_them.org_path <@ ANY (platform.scope_paths())
                              OR both_of_them.id = ANY (account.own_account_ids())))
            RETURNING account.id)
        SELECT count(*) FROM moved;
    END;

-- A deal stands in the tree where its account does. Row by row, the policy need not look for the account then, and lists of
-- one branch of a large carrier are found by index. The foreign key carries the place along when the account moves.
ALTER TABLE account.account ADD CONSTRAINT account_place UNIQUE (id, unit_id, org_path);

ALTER TABLE deal.deal ADD COLUMN unit_id bigint, ADD COLUMN org_path ltree;
UPDATE deal.deal SET unit_id = account.unit_id, org_path = account.org_path
    FROM account.account WHERE account.id = deal.account_id;
ALTER TABLE deal.deal ALTER COLUMN unit_id SET NOT NULL, ALTER COLUMN org_path SET NOT NULL,
    DROP CONSTRAINT deal_account_id_fkey,
    ADD CONSTRAINT deal_of_account FOREIGN KEY (account_id, unit_id, org_path)
        REFERENCES account.account (id, unit_id, org_path) ON UPDATE CASCADE;

DROP INDEX deal.deal_by_account;
CREATE INDEX deal_by_account ON deal.deal (account_id, unit_id, org_path, id DESC);
CREATE INDEX deal_by_unit ON deal.deal (unit_id, state, step);

ALTER POLICY of_visible_accounts ON deal.deal
    USING ((SELECT platform.has_right('DEAL_READ')) AND ((SELECT platform.sees_all())
        OR account_id = (SELECT account.in_hand())
        OR org_path <@ ANY ((SELECT platform.scope_paths())::ltree[])
        OR account_id = ANY ((SELECT account.own_account_ids())::bigint[])));

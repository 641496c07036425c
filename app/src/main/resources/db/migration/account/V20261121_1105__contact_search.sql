-- Contacts by the beginning of their name; "C" so that the range is a plain range of bytes.
CREATE INDEX contact_by_name ON account.contact (name COLLATE "C");

-- Terms are derived and come by the million; whoever reads them joins the account, so none needs to be looked up again
-- when it is written.
ALTER TABLE account.search_term DROP CONSTRAINT search_term_account_id_fkey;

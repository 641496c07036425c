-- Under which keys an account is found again when somebody writes the same company differently: the bare name, its
-- pinyin, the bare address. Credit code and phone have indexes of their own. Kept by the search index.
CREATE TABLE account.match_key (
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('name', 'pinyin', 'address')),
    key        text COLLATE "C" NOT NULL,
    account_id bigint           NOT NULL REFERENCES account.account ON DELETE CASCADE,
    PRIMARY KEY (kind, key, account_id)
);
CREATE INDEX match_key_by_account ON account.match_key (account_id);
ALTER TABLE account.match_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_accounts ON account.match_key
    USING ((SELECT platform.sees_all())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id OFFSET 0));

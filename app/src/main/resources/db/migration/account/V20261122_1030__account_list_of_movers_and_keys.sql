-- Those of one momentum by how much they changed: the falling stand at the far end of the change of all.
CREATE INDEX account_by_momentum_change ON account.account
    (momentum, (CASE WHEN change_basis_points IS NULL THEN -2000000000 ELSE change_basis_points END) DESC, id DESC)
    WHERE merged_into IS NULL;

-- Key accounts are few and asked for often.
CREATE INDEX account_by_key ON account.account (revenue_fen_12m DESC, id DESC) WHERE key_account AND merged_into IS NULL;

-- The orders of the list. "Not known" sorts last in the usual direction; written as CASE because row-level security
-- lets a keyset condition use an index only when nothing in it could leak, and COALESCE does not count as such.
CREATE INDEX account_by_last_parcel ON account.account
    ((CASE WHEN last_parcel_day IS NULL THEN DATE '1900-01-01' ELSE last_parcel_day END) DESC, id DESC)
    WHERE merged_into IS NULL;
CREATE INDEX account_by_change ON account.account
    ((CASE WHEN change_basis_points IS NULL THEN -2000000000 ELSE change_basis_points END) DESC, id DESC)
    WHERE merged_into IS NULL;

-- A class and the usual order together: the dormant, the lead tier and class C all stand at the end of the revenue.
CREATE INDEX account_by_tier ON account.account (tier, revenue_fen_12m DESC, id DESC) WHERE merged_into IS NULL;
CREATE INDEX account_by_abc ON account.account (abc, revenue_fen_12m DESC, id DESC) WHERE merged_into IS NULL;
CREATE INDEX account_by_momentum ON account.account (momentum, revenue_fen_12m DESC, id DESC) WHERE merged_into IS NULL;

-- Names in the order of their pinyin, as a Chinese reader expects.
DROP INDEX account.account_by_name;
CREATE INDEX account_by_name ON account.account (name COLLATE "zh-x-icu", id) WHERE merged_into IS NULL;

ALTER POLICY of_visible_accounts ON waybill.waybill
    USING ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER POLICY of_visible_accounts ON waybill.account_day
    USING ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));
ALTER POLICY of_visible_accounts ON waybill.account_lane_month
    USING ((SELECT platform.sees_all()) OR account_id = (SELECT account.in_hand())
        OR EXISTS (SELECT FROM account.account WHERE account.id = account_id));

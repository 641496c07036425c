-- The parcels by which a trial was judged, as they stood then. What happens to them later does not change the judgement.
CREATE TABLE deal.judged_parcel (
    deal_id      bigint      NOT NULL REFERENCES deal.trial ON DELETE CASCADE,
    waybill_no   text COLLATE "C" NOT NULL,
    destination  text        NOT NULL,
    status       text        NOT NULL,
    shipped_at   timestamptz NOT NULL,
    promised_at  timestamptz,
    delivered_at timestamptz,
    PRIMARY KEY (deal_id, waybill_no)
);
ALTER TABLE deal.judged_parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_deals ON deal.judged_parcel USING (EXISTS (SELECT FROM deal.deal WHERE deal.id = deal_id));
REVOKE UPDATE, DELETE ON deal.judged_parcel FROM shipkeep_app;

-- Of trials that were judged before, what their parcels are now is the best that is known.
INSERT INTO deal.judged_parcel (deal_id, waybill_no, destination, status, shipped_at, promised_at, delivered_at)
SELECT trial.deal_id, waybill.waybill_no, coalesce(waybill.destination_city, waybill.destination_region, ''),
       waybill.status, waybill.shipped_at, waybill.promised_at, waybill.delivered_at
FROM deal.trial
    JOIN deal.deal ON deal.id = trial.deal_id
    JOIN waybill.waybill ON waybill.account_id = deal.account_id
        AND waybill.shipped_at >= trial.since::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND waybill.shipped_at < (trial.through + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        AND (string_to_array(upper(waybill.services), ';') && '{TRIAL,试寄}'
            OR waybill.waybill_no IN (SELECT trial_parcel.waybill_no FROM deal.trial_parcel
                WHERE trial_parcel.deal_id = trial.deal_id))
WHERE trial.judged_at IS NOT NULL;

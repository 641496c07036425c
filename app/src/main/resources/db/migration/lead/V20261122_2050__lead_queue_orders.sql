-- The queue in its other orders, and by unit: those that wait are few among all that were ever found.
CREATE INDEX lead_queue_by_age ON lead.lead (id DESC) WHERE state = 'NEW';
CREATE INDEX lead_queue_by_name ON lead.lead (name COLLATE "zh-x-icu", id) WHERE state = 'NEW';
CREATE INDEX lead_queue_by_parcels ON lead.lead
    ((CASE WHEN parcels_month IS NULL THEN -1 ELSE parcels_month END) DESC, id DESC) WHERE state = 'NEW';
CREATE INDEX lead_queue_by_unit ON lead.lead (unit_id) WHERE state = 'NEW';

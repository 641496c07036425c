-- When a deal was lost: later changes of it are not another loss.
ALTER TABLE deal.deal ADD COLUMN lost_at timestamptz;
UPDATE deal.deal SET lost_at = coalesce(
    (SELECT max(left_at) FROM deal.passage WHERE passage.deal_id = deal.id AND way = 'LOST'), changed_at)
WHERE state = 'LOST';
ALTER TABLE deal.deal ADD CONSTRAINT lost_at_of_lost CHECK ((state = 'LOST') = (lost_at IS NOT NULL));
CREATE INDEX deal_lost ON deal.deal (lost_at) WHERE lost_at IS NOT NULL;

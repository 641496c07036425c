-- How often customers of a class are to be contacted; the class * is everybody else.
CREATE TABLE deal.contact_rhythm (
    class text PRIMARY KEY CHECK (class IN ('a', 'b', 'c', '*')),
    days  int NOT NULL CHECK (days BETWEEN 1 AND 366)
);
INSERT INTO deal.contact_rhythm (class, days) VALUES ('a', 14), ('b', 30), ('c', 60), ('*', 90);
ALTER TABLE deal.contact_rhythm ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON deal.contact_rhythm FOR SELECT USING (true);
CREATE POLICY policy_makers_write ON deal.contact_rhythm FOR UPDATE
    USING ((SELECT platform.has_right('DEAL_POLICY'))) WITH CHECK ((SELECT platform.has_right('DEAL_POLICY')));

-- When the customer was last visited, called or written to, of those that were logged; before the first, when the deal was begun.
ALTER TABLE deal.deal ADD COLUMN touched_at timestamptz NOT NULL DEFAULT now();
UPDATE deal.deal SET touched_at = coalesce(
    (SELECT max(visit.done_at) FROM deal.visit WHERE visit.deal_id = deal.id), made_at);

-- Help with packing and waybills is offered on a visit.
ALTER TABLE deal.visit ADD COLUMN help boolean NOT NULL DEFAULT false;

-- Whether everybody needs it, customers of this kind, or this one only; and what moves the customer to buy.
ALTER TABLE deal.need
    ADD COLUMN layer text NOT NULL DEFAULT '' CHECK (layer IN ('', 'universal', 'special', 'individual')),
    ADD COLUMN motive text NOT NULL DEFAULT ''
        CHECK (motive IN ('', 'price', 'speed', 'safety', 'convenience', 'image', 'relationship'));

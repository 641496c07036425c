-- A repeated write gets the whole answer again, where the new thing is and its version included.
ALTER TABLE platform.idempotent_answer ADD COLUMN location text;
ALTER TABLE platform.idempotent_answer ADD COLUMN etag text;
CREATE INDEX idempotent_answer_by_time ON platform.idempotent_answer (created_at);
-- The clean-up clears away everybody's.
CREATE POLICY cleared_by_the_system ON platform.idempotent_answer FOR ALL
    USING ((SELECT platform.person_id()) = 0) WITH CHECK (false);

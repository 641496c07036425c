-- With this key a person's phone locks away leads that wait for the network: whoever signs in there next cannot read
-- them, and the person gets the same key again.
CREATE TABLE lead.phone_key (
    person_id bigint PRIMARY KEY REFERENCES organization.person ON DELETE CASCADE,
    secret    bytea NOT NULL CHECK (octet_length(secret) = 32)
);
ALTER TABLE lead.phone_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON lead.phone_key USING (person_id = (SELECT platform.person_id()));

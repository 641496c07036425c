-- Contacts by the beginning of their name; "C" so that the range is a plain range of bytes.
CREATE INDEX contact_by_name ON account.contact (name COLLATE "C");

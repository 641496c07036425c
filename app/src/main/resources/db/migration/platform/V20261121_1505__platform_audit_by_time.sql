-- The trail is read backwards in time.
CREATE INDEX audit_entry_by_time ON platform.audit_entry (happened_at DESC, id DESC);

-- An auditor of a province reads what belongs to no account; entries of accounts are read by those who see the account.
DROP POLICY read_by_auditors ON platform.audit_entry;
CREATE POLICY read_by_auditors ON platform.audit_entry FOR SELECT
    USING ((SELECT platform.has_right('AUDIT_READ')) AND (account_id IS NULL OR (SELECT platform.sees_all())));

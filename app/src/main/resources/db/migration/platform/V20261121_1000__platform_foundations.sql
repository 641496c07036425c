-- Foundations: extensions, the application's role, who is asking, audit, files, jobs, settings.
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA IF NOT EXISTS platform;

-- The application works as this role in every transaction. It owns nothing and cannot bypass row-level security.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shipkeep_app') THEN
        CREATE ROLE shipkeep_app NOLOGIN NOBYPASSRLS NOINHERIT;
    END IF;
    EXECUTE format('GRANT shipkeep_app TO %I', current_user);
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO shipkeep_app', current_database());
END
$$;
GRANT USAGE ON SCHEMA public TO shipkeep_app;
GRANT USAGE ON SCHEMA platform TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA platform GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA platform GRANT USAGE, SELECT ON SEQUENCES TO shipkeep_app;

-- Who is asking: set at the start of each transaction, gone at its end. Unset means nobody, who sees nothing.
CREATE FUNCTION platform.person_id() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('shipkeep.person', true), '')::bigint;

-- The subtrees that the person sees as a whole; empty for one who sees only own accounts.
CREATE FUNCTION platform.scope_paths() RETURNS ltree[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(nullif(current_setting('shipkeep.scope', true), ''), ',')::ltree[];

CREATE FUNCTION platform.sees_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('shipkeep.sees_all', true), '') = 'on';

CREATE FUNCTION platform.has_right(wanted text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(position(',' || wanted || ',' in current_setting('shipkeep.rights', true)) > 0, false);

CREATE TABLE platform.setting (
    name       text PRIMARY KEY,
    value      text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);

-- What happened, to what, by whom, from what to what. Appended only.
CREATE TABLE platform.audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    person_id   bigint,
    person_name text        NOT NULL,
    action      text        NOT NULL,
    subject     text        NOT NULL,
    subject_id  text        NOT NULL,
    account_id  bigint,
    old_value   jsonb,
    new_value   jsonb,
    remote      text
);
CREATE INDEX audit_entry_by_subject ON platform.audit_entry (subject, subject_id, id DESC);
CREATE INDEX audit_entry_by_person ON platform.audit_entry (person_id, id DESC);
CREATE INDEX audit_entry_by_account ON platform.audit_entry (account_id, id DESC) WHERE account_id IS NOT NULL;
ALTER TABLE platform.audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY written_by_anyone ON platform.audit_entry FOR INSERT WITH CHECK (true);
-- The policy that lets a person read the entries of visible accounts is made by the account module.
CREATE POLICY read_by_auditors ON platform.audit_entry FOR SELECT USING ((SELECT platform.has_right('AUDIT_READ')));
REVOKE UPDATE, DELETE ON platform.audit_entry FROM shipkeep_app;

-- Uploaded files, cut into chunks so that none is ever in memory as a whole.
CREATE TABLE platform.file (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text        NOT NULL,
    media_type   text        NOT NULL,
    size_bytes   bigint      NOT NULL,
    sha256       bytea       NOT NULL,
    uploaded_at  timestamptz NOT NULL DEFAULT now(),
    uploaded_by  bigint,
    account_id   bigint
);
CREATE INDEX file_by_account ON platform.file (account_id, id DESC) WHERE account_id IS NOT NULL;
CREATE TABLE platform.file_chunk (
    file_id bigint NOT NULL REFERENCES platform.file ON DELETE CASCADE,
    number  int    NOT NULL,
    bytes   bytea  NOT NULL,
    PRIMARY KEY (file_id, number)
);
ALTER TABLE platform.file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
ALTER TABLE platform.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.file_chunk ENABLE ROW LEVEL SECURITY;
-- A file without an account belongs to its uploader; the account module adds the policy for account documents.
CREATE POLICY own_files ON platform.file
    USING (account_id IS NULL AND (uploaded_by = platform.person_id() OR (SELECT platform.sees_all())))
    WITH CHECK (account_id IS NULL AND (uploaded_by = platform.person_id() OR (SELECT platform.sees_all())));
CREATE POLICY chunks_of_visible_files ON platform.file_chunk
    USING (EXISTS (SELECT FROM platform.file WHERE file.id = file_id))
    WITH CHECK (EXISTS (SELECT FROM platform.file WHERE file.id = file_id));

-- db-scheduler's table, as its documentation gives it.
CREATE TABLE platform.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_execution_time ON platform.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_last_heartbeat ON platform.scheduled_tasks (last_heartbeat);

-- A write with an idempotency key is answered once; a repeat gets the kept answer.
CREATE TABLE platform.idempotent_answer (
    person_id    bigint      NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    status       int,
    body         bytea,
    media_type   text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, key)
);
ALTER TABLE platform.idempotent_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_answers ON platform.idempotent_answer
    USING (person_id = platform.person_id()) WITH CHECK (person_id = platform.person_id());

-- Saved filters of a list, own or shared with everybody.
CREATE TABLE platform.saved_view (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint  NOT NULL,
    list      text    NOT NULL,
    name      text    NOT NULL,
    query     text    NOT NULL,
    shared    boolean NOT NULL DEFAULT false,
    UNIQUE (person_id, list, name)
);
CREATE INDEX saved_view_by_list ON platform.saved_view (list) WHERE shared;
ALTER TABLE platform.saved_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_views ON platform.saved_view
    USING (person_id = platform.person_id()) WITH CHECK (person_id = platform.person_id());
CREATE POLICY shared_views ON platform.saved_view FOR SELECT USING (shared AND platform.person_id() IS NOT NULL);

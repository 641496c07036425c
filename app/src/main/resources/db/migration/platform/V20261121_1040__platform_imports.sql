-- An import: a file, a mapping, and how far it has come. Each batch commits its rows and its position together.
CREATE TABLE platform.import (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text        NOT NULL,
    -- The upload is deleted some weeks after the end; the import stays as history.
    file_id      bigint REFERENCES platform.file ON DELETE SET NULL,
    file_name    text        NOT NULL,
    file_sha256  bytea       NOT NULL,
    size_bytes   bigint      NOT NULL,
    -- The import whose bad rows this file brings corrected.
    corrects_id  bigint REFERENCES platform.import ON DELETE SET NULL,
    person_id    bigint      NOT NULL,
    person_name  text        NOT NULL,
    -- What the person (or the API token) might do when asking; the import may never do more.
    rights       text        NOT NULL,
    mapping      jsonb       NOT NULL,
    header       jsonb       NOT NULL DEFAULT '[]',
    state        text        NOT NULL CHECK (state IN ('draft', 'checking', 'checked', 'queued', 'running', 'done', 'cancelled', 'failed')),
    check_only   boolean     NOT NULL DEFAULT false,
    cancel_asked boolean     NOT NULL DEFAULT false,
    -- How often it was queued: an earlier run that is not quite dead can do nothing any more.
    run          int         NOT NULL DEFAULT 0,
    position_rows bigint     NOT NULL DEFAULT 0,
    rows_total   bigint,
    rows_new     bigint      NOT NULL DEFAULT 0,
    rows_changed bigint      NOT NULL DEFAULT 0,
    rows_same    bigint      NOT NULL DEFAULT 0,
    rows_bad     bigint      NOT NULL DEFAULT 0,
    problem_bytes bigint     NOT NULL DEFAULT 0,
    share        double precision NOT NULL DEFAULT 0,
    failure_key  text,
    failure_arguments jsonb,
    created_at   timestamptz NOT NULL DEFAULT now(),
    queued_at    timestamptz,
    started_at   timestamptz,
    finished_at  timestamptz,
    busy_millis  bigint      NOT NULL DEFAULT 0
);
CREATE INDEX import_by_person ON platform.import (person_id, id DESC);
CREATE INDEX import_by_file ON platform.import (file_id);
CREATE INDEX import_by_content ON platform.import (file_sha256, kind);
-- Two imports of one kind would wait for each other's rows; the second stays in the queue.
CREATE UNIQUE INDEX import_one_running_per_kind ON platform.import (kind) WHERE state IN ('checking', 'running');
ALTER TABLE platform.import ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_imports ON platform.import
    USING (person_id = platform.person_id() OR (SELECT platform.sees_all()))
    WITH CHECK (person_id = platform.person_id() OR (SELECT platform.sees_all()));

-- The cells are kept as bytes, because a bad row may hold what a text of the database cannot (NUL).
CREATE TABLE platform.import_problem (
    import_id bigint NOT NULL REFERENCES platform.import ON DELETE CASCADE,
    line      bigint NOT NULL,
    problems  jsonb  NOT NULL,
    cells     bytea  NOT NULL,
    PRIMARY KEY (import_id, line)
);
ALTER TABLE platform.import_problem ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_imports ON platform.import_problem
    USING (EXISTS (SELECT FROM platform.import WHERE import.id = import_id))
    WITH CHECK (EXISTS (SELECT FROM platform.import WHERE import.id = import_id));

-- Mappings saved under a name, per kind; everybody may use them, only the owner changes them.
CREATE TABLE platform.import_mapping (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text  NOT NULL,
    name      text  NOT NULL,
    mapping   jsonb NOT NULL,
    person_id bigint NOT NULL,
    person_name text NOT NULL,
    UNIQUE (kind, name, person_id)
);
ALTER TABLE platform.import_mapping ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_mappings ON platform.import_mapping FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY own_mappings ON platform.import_mapping
    USING (person_id = platform.person_id()) WITH CHECK (person_id = platform.person_id());

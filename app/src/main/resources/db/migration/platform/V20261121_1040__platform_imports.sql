-- An import: a file, a mapping, and how far it has come. Each batch commits its rows and its position together.
CREATE TABLE platform.import (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind         text        NOT NULL,
    file_id      bigint      NOT NULL REFERENCES platform.file,
    file_name    text        NOT NULL,
    file_sha256  bytea       NOT NULL,
    person_id    bigint      NOT NULL,
    person_name  text        NOT NULL,
    mapping      jsonb       NOT NULL,
    state        text        NOT NULL CHECK (state IN ('draft', 'checking', 'checked', 'queued', 'running', 'done', 'cancelled', 'failed')),
    check_only   boolean     NOT NULL DEFAULT false,
    cancel_asked boolean     NOT NULL DEFAULT false,
    position_rows bigint     NOT NULL DEFAULT 0,
    rows_total   bigint,
    rows_new     bigint      NOT NULL DEFAULT 0,
    rows_changed bigint      NOT NULL DEFAULT 0,
    rows_same    bigint      NOT NULL DEFAULT 0,
    rows_bad     bigint      NOT NULL DEFAULT 0,
    failure_key  text,
    failure_arguments jsonb,
    created_at   timestamptz NOT NULL DEFAULT now(),
    started_at   timestamptz,
    finished_at  timestamptz,
    busy_millis  bigint      NOT NULL DEFAULT 0
);
CREATE INDEX import_by_person ON platform.import (person_id, id DESC);
ALTER TABLE platform.import ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_imports ON platform.import
    USING (person_id = platform.person_id() OR (SELECT platform.sees_all()))
    WITH CHECK (person_id = platform.person_id() OR (SELECT platform.sees_all()));

CREATE TABLE platform.import_problem (
    import_id bigint NOT NULL REFERENCES platform.import ON DELETE CASCADE,
    line      bigint NOT NULL,
    problems  jsonb  NOT NULL,
    cells     jsonb  NOT NULL,
    PRIMARY KEY (import_id, line)
);
ALTER TABLE platform.import_problem ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_imports ON platform.import_problem
    USING (EXISTS (SELECT FROM platform.import WHERE import.id = import_id))
    WITH CHECK (EXISTS (SELECT FROM platform.import WHERE import.id = import_id));

-- Mappings saved under a name, per kind; shipped examples have no person.
CREATE TABLE platform.import_mapping (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      text  NOT NULL,
    name      text  NOT NULL,
    mapping   jsonb NOT NULL,
    person_id bigint,
    UNIQUE NULLS NOT DISTINCT (kind, name, person_id)
);
ALTER TABLE platform.import_mapping ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_mappings ON platform.import_mapping FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY own_mappings ON platform.import_mapping
    USING (person_id = platform.person_id()) WITH CHECK (person_id = platform.person_id());

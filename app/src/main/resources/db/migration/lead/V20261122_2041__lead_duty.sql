-- Whether the company was new when it was brought in: only such a find counts for its finder's duty, whatever is decided later.
ALTER TABLE lead.lead
    ADD COLUMN new_find boolean NOT NULL DEFAULT true,
    ADD COLUMN found_day date GENERATED ALWAYS AS ((found_at AT TIME ZONE 'Asia/Shanghai')::date) STORED;
UPDATE lead.lead SET new_find = false WHERE state = 'MERGED' OR state = 'REJECTED' AND reason = 'existing_account';
CREATE INDEX lead_by_duty ON lead.lead (finder_id, found_day DESC) WHERE new_find;

-- One row. Without a first day nobody owes leads.
CREATE TABLE lead.duty_policy (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    since       date,
    missed_days int NOT NULL DEFAULT 3 CHECK (missed_days BETWEEN 1 AND 20)
);
INSERT INTO lead.duty_policy DEFAULT VALUES;
ALTER TABLE lead.duty_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read_policy ON lead.duty_policy FOR SELECT USING ((SELECT platform.person_id()) IS NOT NULL);
CREATE POLICY headquarters_sets_policy ON lead.duty_policy FOR UPDATE
    USING ((SELECT platform.sees_all()) AND (SELECT platform.has_right('LEAD_POLICY')));

-- Whether somebody is the acting person or works below one of the own units.
CREATE FUNCTION lead.is_mine(person bigint) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN platform.sees_all() OR person = platform.person_id() OR EXISTS (
        SELECT FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
        WHERE person.id = is_mine.person AND unit.path <@ ANY (platform.scope_paths()));

-- Days on which somebody owes nothing.
CREATE TABLE lead.absence (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id        bigint      NOT NULL REFERENCES organization.person ON DELETE CASCADE,
    from_day         date        NOT NULL,
    to_day           date        NOT NULL CHECK (to_day >= from_day),
    reason           text        NOT NULL,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL
);
CREATE INDEX absence_by_person ON lead.absence (person_id, to_day);
ALTER TABLE lead.absence ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_people ON lead.absence USING (lead.is_mine(person_id));

-- Why somebody brought no lead for some days; counting begins anew after them.
CREATE TABLE lead.duty_cause (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id        bigint      NOT NULL REFERENCES organization.person ON DELETE CASCADE,
    from_day         date        NOT NULL,
    to_day           date        NOT NULL,
    missed_days      int         NOT NULL,
    cause            text        NOT NULL CHECK (cause IN ('exhausted', 'workload', 'training', 'forgotten', 'system', 'unwilling', 'other')),
    note             text,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    UNIQUE (person_id, to_day)
);
ALTER TABLE lead.duty_cause ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_people ON lead.duty_cause USING (lead.is_mine(person_id));

-- Who owes leads among the own people: the days missed since the last find or recorded cause, and the units with a
-- manager above, the nearest first. Looks at all leads, because a find may lie out of the manager's sight.
CREATE FUNCTION lead.duty_standing(days date[], today date)
    RETURNS TABLE (person_id bigint, staff_no text, name text, unit_id bigint, unit_name text, missed date[],
                   finds_today int, excused_today boolean, responsible bigint[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lead, public, pg_temp AS $$
    WITH manager_unit AS MATERIALIZED (
        SELECT DISTINCT person.unit_id AS id
        FROM organization.person JOIN organization.person_role ON person_role.person_id = person.id
        WHERE person.active AND person_role.role_code = 'manager'),
    owing AS MATERIALIZED (
        SELECT person.id, person.staff_no, person.name, unit.id AS unit_id, unit.name AS unit_name, unit.path,
               greatest(duty_policy.since - 1, person.known_since,
                   (SELECT max(found.found_day) FROM lead.lead found
                    WHERE found.finder_id = person.id AND found.new_find AND found.found_day <= $2),
                   (SELECT max(duty_cause.to_day) FROM lead.duty_cause WHERE duty_cause.person_id = person.id)) AS settled
        FROM lead.duty_policy
            CROSS JOIN organization.person
            JOIN organization.unit ON unit.id = person.unit_id
        WHERE duty_policy.since <= $2 AND person.active
          AND EXISTS (SELECT FROM organization.person_role
                      WHERE person_role.person_id = person.id AND role_code IN ('courier', 'area_representative'))
          AND (platform.sees_all() OR unit.path <@ ANY (platform.scope_paths()) OR person.id = platform.person_id()))
    SELECT owing.id, owing.staff_no, owing.name, owing.unit_id, owing.unit_name,
           ARRAY(SELECT given.day FROM unnest($1) AS given (day)
                 WHERE given.day > owing.settled AND given.day < $2 AND NOT EXISTS (
                     SELECT FROM lead.absence
                     WHERE absence.person_id = owing.id AND given.day BETWEEN absence.from_day AND absence.to_day)
                 ORDER BY given.day),
           (SELECT count(*)::int FROM lead.lead found
            WHERE found.finder_id = owing.id AND found.new_find AND found.found_day = $2),
           EXISTS (SELECT FROM lead.absence
                   WHERE absence.person_id = owing.id AND $2 BETWEEN absence.from_day AND absence.to_day),
           ARRAY(SELECT manager_unit.id
                 FROM unnest(string_to_array(owing.path::text, '.')::bigint[]) WITH ORDINALITY AS above (id, level)
                     JOIN manager_unit ON manager_unit.id = above.id
                 ORDER BY above.level DESC)
    FROM owing
    $$;

-- What the own people brought in within some days, and how many of the days that they owed they did.
CREATE FUNCTION lead.duty_ranking(first_day date, last_day date, days date[], below ltree)
    RETURNS TABLE (person_id bigint, name text, unit_id bigint, unit_name text, leads int, accepted int, converted int,
                   owed int, done int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lead, public, pg_temp AS $$
    SELECT person.id, person.name, unit.id, unit.name, brought.leads, brought.accepted, brought.converted,
           (SELECT count(*)::int FROM unnest($3) AS given (day)
            WHERE given.day >= duty_policy.since AND given.day > person.known_since AND NOT EXISTS (
                SELECT FROM lead.absence
                WHERE absence.person_id = person.id AND given.day BETWEEN absence.from_day AND absence.to_day)),
           brought.done
    FROM lead.duty_policy
        CROSS JOIN organization.person
        JOIN organization.unit ON unit.id = person.unit_id
        CROSS JOIN LATERAL (
            SELECT count(*)::int AS leads,
                   count(*) FILTER (WHERE found.state IN ('ACCEPTED', 'CONVERTED'))::int AS accepted,
                   count(*) FILTER (WHERE found.state = 'CONVERTED')::int AS converted,
                   count(DISTINCT found.found_day) FILTER (WHERE found.found_day = ANY ($3))::int AS done
            FROM lead.lead found
            WHERE found.finder_id = person.id AND found.new_find AND found.found_day BETWEEN $1 AND $2) brought
    WHERE person.active AND unit.path <@ $4
      AND (platform.sees_all() OR unit.path <@ ANY (platform.scope_paths()))
      AND EXISTS (SELECT FROM organization.person_role
                  WHERE person_role.person_id = person.id AND role_code IN ('courier', 'area_representative'))
    $$;

-- A ranking that a manager published: as it was on that day, for everybody below the unit.
CREATE TABLE lead.ranking (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id           bigint      NOT NULL REFERENCES organization.unit,
    month             date        NOT NULL CHECK (extract(day FROM month) = 1),
    published_by_name text        NOT NULL,
    published_at      timestamptz NOT NULL,
    UNIQUE (unit_id, month)
);
CREATE TABLE lead.ranking_row (
    ranking_id bigint NOT NULL REFERENCES lead.ranking ON DELETE CASCADE,
    person_id  bigint NOT NULL,
    place      int    NOT NULL,
    name       text   NOT NULL,
    unit_name  text   NOT NULL,
    leads      int    NOT NULL,
    accepted   int    NOT NULL,
    converted  int    NOT NULL,
    owed       int    NOT NULL,
    done       int    NOT NULL,
    PRIMARY KEY (ranking_id, person_id)
);
ALTER TABLE lead.ranking ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_line ON lead.ranking
    USING ((SELECT platform.sees_all()) OR EXISTS (
        SELECT FROM organization.unit published
        WHERE published.id = ranking.unit_id AND (published.path <@ ANY (platform.scope_paths()) OR EXISTS (
            SELECT FROM organization.person JOIN organization.unit own ON own.id = person.unit_id
            WHERE person.id = (SELECT platform.person_id()) AND own.path <@ published.path))));
ALTER TABLE lead.ranking_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_visible_rankings ON lead.ranking_row
    USING (EXISTS (SELECT FROM lead.ranking WHERE ranking.id = ranking_id OFFSET 0));

UPDATE organization.role SET permissions = permissions || '{LEAD_POLICY}' WHERE code IN ('manager', 'administrator');

-- An administrator administers what hangs below the own unit, not the whole carrier.
CREATE FUNCTION organization.in_scope(asked_path ltree) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN platform.sees_all() OR coalesce(asked_path <@ ANY (platform.scope_paths()), false);

-- Runs as the owner of the tables: policies that ask each other would never end.
CREATE FUNCTION organization.unit_in_scope(asked_id bigint) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = organization, platform, pg_temp
    BEGIN ATOMIC
        SELECT coalesce((SELECT organization.in_scope(unit.path) FROM organization.unit WHERE unit.id = asked_id), false);
    END;

CREATE FUNCTION organization.person_in_scope(asked_id bigint) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = organization, platform, pg_temp
    BEGIN ATOMIC
        SELECT coalesce((
            SELECT organization.in_scope(unit.path) FROM organization.person
            JOIN organization.unit ON unit.id = person.unit_id WHERE person.id = asked_id), false);
    END;

DROP POLICY administrators_write_units ON organization.unit;
CREATE POLICY administrators_write_units ON organization.unit
    USING ((SELECT platform.has_right('ORGANIZATION_ADMIN')) AND organization.in_scope(path)
        OR (SELECT platform.has_right('IMPORT')) AND (SELECT platform.sees_all()))
    WITH CHECK ((SELECT platform.has_right('ORGANIZATION_ADMIN')) AND organization.in_scope(path)
        OR (SELECT platform.has_right('IMPORT')) AND (SELECT platform.sees_all()));

DROP POLICY administrators_write_people ON organization.person;
CREATE POLICY administrators_write_people ON organization.person
    USING ((SELECT platform.has_right('ORGANIZATION_ADMIN'))
        AND ((SELECT platform.sees_all()) OR organization.unit_in_scope(unit_id)))
    WITH CHECK ((SELECT platform.has_right('ORGANIZATION_ADMIN'))
        AND ((SELECT platform.sees_all()) OR organization.unit_in_scope(unit_id)));

DROP POLICY administrators_write_person_roles ON organization.person_role;
CREATE POLICY administrators_write_person_roles ON organization.person_role
    USING ((SELECT platform.has_right('ORGANIZATION_ADMIN'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)))
    WITH CHECK ((SELECT platform.has_right('ORGANIZATION_ADMIN'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)));

-- A role counts for the whole carrier.
DROP POLICY administrators_write_roles ON organization.role;
CREATE POLICY administrators_write_roles ON organization.role
    USING ((SELECT platform.has_right('ORGANIZATION_ADMIN')) AND (SELECT platform.sees_all()))
    WITH CHECK ((SELECT platform.has_right('ORGANIZATION_ADMIN')) AND (SELECT platform.sees_all()));

DROP POLICY own_tokens ON organization.access_token;
CREATE POLICY own_tokens ON organization.access_token
    USING (person_id = (SELECT platform.person_id())
        OR (SELECT platform.has_right('ORGANIZATION_ADMIN'))
            AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)))
    WITH CHECK (person_id = (SELECT platform.person_id())
        OR (SELECT platform.has_right('ORGANIZATION_ADMIN'))
            AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)));

-- Where and with what a person signed in, to tell the own ones apart.
ALTER TABLE organization.access_token ADD COLUMN remote text NOT NULL DEFAULT '';
ALTER TABLE organization.access_token ADD COLUMN agent text NOT NULL DEFAULT '';
CREATE INDEX access_token_by_expiry ON organization.access_token (expires_at);
CREATE INDEX failed_sign_in_by_time ON organization.failed_sign_in (last_at);
CREATE INDEX person_role_by_role ON organization.person_role (role_code);

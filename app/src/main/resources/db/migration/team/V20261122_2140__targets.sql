CREATE SCHEMA team;
GRANT USAGE ON SCHEMA team TO shipkeep_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA team GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shipkeep_app;

-- What somebody is to reach in a month. Revenue is the expected monthly revenue of deals won in it.
CREATE TABLE team.target (
    person_id   bigint NOT NULL REFERENCES organization.person ON DELETE CASCADE,
    month       date   NOT NULL CHECK (extract(day FROM month) = 1),
    revenue_fen bigint NOT NULL DEFAULT 0 CHECK (revenue_fen >= 0),
    wins        int    NOT NULL DEFAULT 0 CHECK (wins >= 0),
    leads       int    NOT NULL DEFAULT 0 CHECK (leads >= 0),
    visits      int    NOT NULL DEFAULT 0 CHECK (visits >= 0),
    PRIMARY KEY (person_id, month)
);
CREATE INDEX target_by_month ON team.target (month);

ALTER TABLE team.target ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_from_above_and_by_oneself ON team.target FOR SELECT
    USING ((SELECT platform.sees_all()) OR person_id = (SELECT platform.person_id())
        OR organization.person_in_scope(person_id));
CREATE POLICY set_from_above ON team.target
    USING ((SELECT platform.has_right('TARGET_WRITE'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)))
    WITH CHECK ((SELECT platform.has_right('TARGET_WRITE'))
        AND ((SELECT platform.sees_all()) OR organization.person_in_scope(person_id)));

UPDATE organization.role SET permissions = permissions || '{TEAM_READ}'
    WHERE code IN ('executive', 'key_account_manager', 'area_representative');
UPDATE organization.role SET permissions = permissions || '{TEAM_READ,TARGET_WRITE}' WHERE code IN ('manager', 'administrator');

CREATE INDEX deal_won ON deal.deal (won_at) WHERE won_at IS NOT NULL;
CREATE INDEX deal_begun ON deal.deal (made_at);

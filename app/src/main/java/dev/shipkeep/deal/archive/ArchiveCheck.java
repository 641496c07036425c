package dev.shipkeep.deal.archive;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks which parts of a customer's archive are there, and who owes the others. */
@Component
@Transactional(readOnly = true)
public class ArchiveCheck {

    private static final int YEARS = 2;

    private static final String FIND = """
            SELECT credit_code IS NOT NULL AS credit_code, industry IS NOT NULL AS industry,
                   division_code IS NOT NULL OR address IS NOT NULL AS place,
                   EXISTS (SELECT FROM account.contact WHERE account_id = account.id AND active AND phone IS NOT NULL)
                       AS main_contact,
                   EXISTS (SELECT FROM account.contact WHERE account_id = account.id AND active AND role = 'decides')
                       AS decider,
                   EXISTS (SELECT FROM analysis.volume WHERE account_id = account.id) AS carriers,
                   EXISTS (SELECT FROM deal.need JOIN deal.deal ON deal.id = deal_id
                       WHERE deal.account_id = account.id) AS needs,
                   EXISTS (SELECT FROM analysis.statement WHERE account_id = account.id AND year >= :year) AS statement,
                   EXISTS (SELECT FROM contract.cover WHERE account_id = account.id AND in_force
                       AND valid_from <= :today AND coalesce(valid_through, 'infinity') >= :today) AS contract,
                   EXISTS (SELECT FROM platform.file WHERE account_id = account.id) AS document
            FROM account.account WHERE id = :account""";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    ArchiveCheck(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param owedBy name of who should fill it in; empty when nobody who works here owns the customer or leads its unit */
    public record Missing(ArchivePart part, String owedBy) {}

    /**
     * @param percent of the points that the reader may see
     * @param missing those that count most first
     */
    public record Completeness(int percent, List<Missing> missing) {}

    public Completeness check(long accountId) {
        Set<ArchivePart> seen = EnumSet.noneOf(ArchivePart.class);
        for (ArchivePart part : ArchivePart.values()) {
            if (Acting.get().may(part.permission())) {
                seen.add(part);
            }
        }
        Set<ArchivePart> held = findHeld(accountId);
        Map<String, String> team = readTeam(accountId);
        List<Missing> missing = seen.stream()
                .filter(part -> !held.contains(part))
                .sorted((one, other) -> Integer.compare(other.points(), one.points()))
                .map(part -> new Missing(part, team.getOrDefault(part.duty(), team.getOrDefault("owner", ""))))
                .toList();
        int all = seen.stream().mapToInt(ArchivePart::points).sum();
        int absent = missing.stream().mapToInt(one -> one.part().points()).sum();
        return new Completeness(all == 0 ? 0 : (all - absent) * 100 / all, missing);
    }

    private Set<ArchivePart> findHeld(long accountId) {
        Set<ArchivePart> held = EnumSet.noneOf(ArchivePart.class);
        jdbc.sql(FIND)
                .param("account", accountId)
                .param("today", time.today())
                .param("year", time.today().getYear() - YEARS)
                .query(row -> {
                    for (ArchivePart part : ArchivePart.values()) {
                        if (row.getBoolean(part.name())) {
                            held.add(part);
                        }
                    }
                });
        return held;
    }

    /** Names by duty of those who still work here; the owner, or else the manager nearest above, under {@code owner}. */
    private Map<String, String> readTeam(long accountId) {
        Map<String, String> team = new HashMap<>();
        jdbc.sql("""
                SELECT duty, person.name FROM account.team_member JOIN organization.person ON person.id = person_id
                WHERE account_id = :account AND person.active
                UNION ALL
                SELECT 'owner', person.name FROM account.account JOIN organization.person ON person.id = owner_id
                WHERE account.id = :account AND person.active""").param("account", accountId).query(row -> {
            team.putIfAbsent(row.getString("duty"), row.getString("name"));
        });
        if (!team.containsKey("owner")) {
            findManager(accountId).ifPresent(name -> team.put("owner", name));
        }
        return team;
    }

    /** Who leads the unit of the customer, or the nearest above it; may hand the customer over. */
    private Optional<String> findManager(long accountId) {
        return jdbc.sql("""
                SELECT person.name FROM account.account
                    JOIN organization.person
                        ON person.unit_id = ANY (string_to_array(account.org_path::text, '.')::bigint[])
                    JOIN organization.unit ON unit.id = person.unit_id
                WHERE account.id = ? AND person.active AND EXISTS (
                    SELECT FROM organization.person_role JOIN organization.role ON code = role_code
                    WHERE person_id = person.id AND subtree AND 'ACCOUNT_HANDOVER' = ANY (permissions)
                        AND code <> 'administrator')
                ORDER BY nlevel(unit.path) DESC, person.id LIMIT 1""").param(accountId).query(String.class).optional();
    }
}

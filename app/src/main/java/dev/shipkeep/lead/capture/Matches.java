package dev.shipkeep.lead.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what may be the same company among the leads and accounts of the whole carrier. */
@Component
public class Matches {

    private static final String FIND = """
            SELECT kind, id, masked_name, unit_name, masked_owner, state, key_account, signs, strong
            FROM lead.matches(?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;

    Matches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param self the lead itself, which is no duplicate; null for a new one */
    @Transactional(readOnly = true)
    public List<Match> find(LeadKeys keys, @Nullable Long self) {
        List<Match> found = jdbc.sql(FIND)
                .param(keys.creditCode())
                .param(keys.phones().toArray(String[]::new))
                .param(keys.written().get("name"))
                .param(keys.written().get("pinyin"))
                .param(keys.written().get("address"))
                .param(self)
                .query(Matches::read)
                .list();
        Map<Long, String> leads = names("SELECT id, name FROM lead.lead WHERE id = ANY (?)", found, false);
        Map<Long, String> accounts = names("SELECT id, name FROM account.account WHERE id = ANY (?)", found, true);
        return found.stream()
                .map(match -> seen(match, match.isAccount() ? accounts : leads))
                .toList();
    }

    /** What may be the same as a lead that is there. */
    @Transactional(readOnly = true)
    public List<Match> findOf(long leadId) {
        return find(storedKeys(leadId), leadId);
    }

    private LeadKeys storedKeys(long leadId) {
        List<String> phones = new ArrayList<>();
        Map<String, String> others = new HashMap<>();
        jdbc.sql("SELECT kind, key FROM lead.match_key WHERE lead_id = ? ORDER BY kind, key LIMIT 100")
                .param(leadId)
                .query(row -> {
                    if (row.getString("kind").equals("phone")) {
                        phones.add(row.getString("key"));
                    } else {
                        others.putIfAbsent(row.getString("kind"), row.getString("key"));
                    }
                });
        return new LeadKeys(others.get("credit"), phones, others);
    }

    /** The whole names of those that the acting person may see. */
    private Map<Long, String> names(String select, List<Match> found, boolean accounts) {
        Map<Long, String> names = new HashMap<>();
        Long[] ids = found.stream()
                .filter(match -> match.isAccount() == accounts)
                .map(Match::id)
                .toArray(Long[]::new);
        if (ids.length > 0) {
            jdbc.sql(select).param(ids).query(row -> {
                names.put(row.getLong("id"), row.getString("name"));
            });
        }
        return names;
    }

    private static Match seen(Match match, Map<Long, String> names) {
        String name = names.get(match.id());
        return name == null
                ? match
                : new Match(
                        match.isAccount(),
                        match.id(),
                        name,
                        true,
                        match.unitName(),
                        match.maskedOwner(),
                        match.state(),
                        match.keyAccount(),
                        match.signs(),
                        match.strong());
    }

    private static Match read(ResultSet row, int number) throws SQLException {
        return new Match(
                row.getString("kind").equals("account"),
                row.getLong("id"),
                row.getString("masked_name"),
                false,
                row.getString("unit_name"),
                row.getString("masked_owner"),
                row.getString("state"),
                row.getBoolean("key_account"),
                List.of((String[]) row.getArray("signs").getArray()),
                row.getBoolean("strong"));
    }

    /** Two who take in the same company wait for each other, so that the second sees what the first wrote. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(LeadKeys keys) {
        keys.all().stream()
                .filter(key -> !key.kind().equals("pinyin"))
                .map(key -> "lead." + key.kind() + "." + key.key())
                .sorted()
                .forEach(key -> jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                        .param(key)
                        .query((row, number) -> 0)
                        .list());
    }
}

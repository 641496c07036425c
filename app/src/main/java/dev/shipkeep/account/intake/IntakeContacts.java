package dev.shipkeep.account.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the contact that a row names: the one of that name at the account gets what is new, else there is a new one. */
@Component
final class IntakeContacts {

    private final JdbcClient jdbc;

    IntakeContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return ids of the accounts whose contacts changed */
    Set<Long> write(List<WantedAccount> accounts) {
        Map<Long, WantedAccount> named = new LinkedHashMap<>();
        for (WantedAccount account : accounts) {
            if (account.line().text(AccountField.CONTACT_NAME) != null) {
                named.put(account.id(), account);
            }
        }
        if (named.isEmpty()) {
            return Set.of();
        }
        Set<Long> changed = new LinkedHashSet<>(ids(UPDATE, named));
        changed.addAll(ids(INSERT, named));
        return changed;
    }

    private static final String GIVEN = """
            WITH given AS MATERIALIZED (
                SELECT account_id, name, title, phone, email, department, role, attitude, influence::smallint AS influence,
                       orientation
                FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[])
                    AS given (account_id, name, title, phone, email, department, role, attitude, influence, orientation))
            """;

    private static final String UPDATE = GIVEN + """
            UPDATE account.contact
            SET title = coalesce(given.title, contact.title), phone = coalesce(given.phone, contact.phone),
                email = coalesce(given.email, contact.email),
                department = coalesce(given.department, contact.department), role = coalesce(given.role, contact.role),
                attitude = coalesce(given.attitude, contact.attitude),
                influence = coalesce(given.influence, contact.influence),
                orientation = coalesce(given.orientation, contact.orientation), version = version + 1
            FROM given
            WHERE contact.account_id = given.account_id AND contact.name = given.name
              AND (coalesce(given.title, contact.title), coalesce(given.phone, contact.phone),
                   coalesce(given.email, contact.email), coalesce(given.department, contact.department),
                   coalesce(given.role, contact.role), coalesce(given.attitude, contact.attitude),
                   coalesce(given.influence, contact.influence), coalesce(given.orientation, contact.orientation))
                  IS DISTINCT FROM (contact.title, contact.phone, contact.email, contact.department, contact.role,
                                    contact.attitude, contact.influence, contact.orientation)
            RETURNING contact.account_id""";

    private static final String INSERT = GIVEN + """
            INSERT INTO account.contact
                (account_id, name, title, phone, email, department, role, attitude, influence, orientation, main)
            SELECT given.account_id, given.name, given.title, given.phone, given.email, given.department, given.role,
                   given.attitude, given.influence, given.orientation,
                   NOT EXISTS (SELECT FROM account.contact other
                               WHERE other.account_id = given.account_id AND other.main)
            FROM given
            WHERE NOT EXISTS (SELECT FROM account.contact same
                              WHERE same.account_id = given.account_id AND same.name = given.name)
            RETURNING account_id""";

    private List<Long> ids(String statement, Map<Long, WantedAccount> named) {
        return jdbc.sql(statement)
                .param(named.keySet().toArray(Long[]::new))
                .param(texts(named, AccountField.CONTACT_NAME))
                .param(texts(named, AccountField.CONTACT_TITLE))
                .param(texts(named, AccountField.CONTACT_PHONE))
                .param(texts(named, AccountField.CONTACT_EMAIL))
                .param(texts(named, AccountField.CONTACT_DEPARTMENT))
                .param(texts(named, AccountField.CONTACT_ROLE))
                .param(texts(named, AccountField.CONTACT_ATTITUDE))
                .param(texts(named, AccountField.CONTACT_INFLUENCE))
                .param(texts(named, AccountField.CONTACT_ORIENTATION))
                .query(Long.class)
                .list();
    }

    private static @Nullable String[] texts(Map<Long, WantedAccount> named, AccountField field) {
        List<@Nullable String> values = new ArrayList<>(named.size());
        named.values().forEach(account -> values.add(account.line().text(field)));
        return values.toArray(String[]::new);
    }
}

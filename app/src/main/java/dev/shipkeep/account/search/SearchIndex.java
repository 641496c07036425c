package dev.shipkeep.account.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the search terms and match keys of accounts, a set of accounts at a time. */
@Component
public class SearchIndex {

    private static final int ACCOUNTS_PER_STATEMENT = 2_000;

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(
            long id,
            String name,
            @Nullable String creditCode,
            @Nullable String address,
            List<String> codes) {}

    /** Writes the terms anew from name and codes as they are now; none for an account that was merged away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Collection<Long> accountIds) {
        List<Long> all = List.copyOf(accountIds);
        for (int from = 0; from < all.size(); from += ACCOUNTS_PER_STATEMENT) {
            refreshSome(all.subList(from, Math.min(from + ACCOUNTS_PER_STATEMENT, all.size())));
        }
    }

    private void refreshSome(List<Long> some) {
        List<Long> ids = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<Named> named = read(some);
        writeKeys(some, named);
        for (Named account : named) {
            for (String term : SearchTerms.of(account.name(), account.creditCode(), account.codes())) {
                ids.add(account.id());
                terms.add(term);
            }
        }
        write(some, ids, terms);
    }

    /** Only the keys that come or go are touched, as with the terms. */
    private void writeKeys(List<Long> accounts, List<Named> named) {
        List<Long> ids = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Named account : named) {
            String address = Objects.requireNonNullElse(account.address(), "");
            MatchKeys.of(account.name(), address).forEach((kind, key) -> {
                ids.add(account.id());
                kinds.add(kind);
                keys.add(key);
            });
        }
        jdbc.sql("""
                WITH wanted AS MATERIALIZED (
                    SELECT id, kind, key FROM unnest(?::bigint[], ?::text[], ?::text[]) AS given (id, kind, key)),
                gone AS (
                    DELETE FROM account.match_key old
                    WHERE old.account_id = ANY (?) AND NOT EXISTS (
                        SELECT FROM wanted
                        WHERE wanted.id = old.account_id AND wanted.kind = old.kind AND wanted.key = old.key))
                INSERT INTO account.match_key (kind, key, account_id)
                SELECT kind, key, id FROM wanted ORDER BY kind, key, id
                ON CONFLICT DO NOTHING""")
                .param(ids.toArray(Long[]::new))
                .param(kinds.toArray(String[]::new))
                .param(keys.toArray(String[]::new))
                .param(accounts.toArray(Long[]::new))
                .update();
    }

    private List<Named> read(List<Long> ids) {
        return jdbc.sql("""
                SELECT account.id, account.name, account.credit_code, account.address,
                       ARRAY(SELECT shipper_code.code FROM account.shipper_code
                             WHERE shipper_code.account_id = account.id) || account.code AS codes
                FROM account.account WHERE account.id = ANY (?) AND account.merged_into IS NULL""")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> new Named(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("credit_code"),
                        row.getString("address"),
                        List.of((String[]) row.getArray("codes").getArray())))
                .list();
    }

    /** Touches only the terms that come or go: most changes of an account leave its name alone. */
    private void write(List<Long> accounts, List<Long> ids, List<String> terms) {
        jdbc.sql("""
                WITH wanted AS MATERIALIZED (
                    SELECT DISTINCT id, term FROM unnest(?::bigint[], ?::text[]) AS given (id, term)),
                gone AS (
                    DELETE FROM account.search_term old
                    WHERE old.account_id = ANY (?)
                      AND NOT EXISTS (SELECT FROM wanted WHERE wanted.id = old.account_id AND wanted.term = old.term))
                INSERT INTO account.search_term (term, account_id)
                SELECT wanted.term, wanted.id FROM wanted
                WHERE NOT EXISTS (
                    SELECT FROM account.search_term old WHERE old.account_id = wanted.id AND old.term = wanted.term)
                ORDER BY wanted.term, wanted.id""")
                .param(ids.toArray(Long[]::new))
                .param(terms.toArray(String[]::new))
                .param(accounts.toArray(Long[]::new))
                .update();
    }
}

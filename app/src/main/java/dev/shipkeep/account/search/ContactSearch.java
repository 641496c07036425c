package dev.shipkeep.account.search;

import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts by the beginning of the name, or by the last four or more digits of the phone. */
@Component
class ContactSearch implements SearchSource {

    private static final Pattern PHONE_TAIL = Pattern.compile("\\d{4,15}");
    private static final int TAIL_DIGITS = 4;

    private final JdbcClient jdbc;

    ContactSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String query, int limit) {
        String digits = query.replace(" ", "").replace("-", "");
        return PHONE_TAIL.matcher(digits).matches() ? byPhone(digits, limit) : byName(query, limit);
    }

    private List<SearchHit> byName(String name, int limit) {
        return hits(jdbc.sql("""
                SELECT contact.name, contact.title, account.id, account.name AS account_name
                FROM account.contact JOIN account.account ON account.id = contact.account_id
                WHERE contact.name COLLATE "C" >= ? AND contact.name COLLATE "C" < ? AND contact.active
                ORDER BY contact.name COLLATE "C", contact.id LIMIT ?""").params(name, SearchText.after(name), limit));
    }

    /** The stored tail of four digits narrows by index, the whole tail that was typed decides. */
    private List<SearchHit> byPhone(String digits, int limit) {
        return hits(
                jdbc.sql("""
                SELECT contact.name, contact.title, account.id, account.name AS account_name
                FROM account.contact JOIN account.account ON account.id = contact.account_id
                WHERE contact.phone_tail = ? AND contact.active
                  AND right(regexp_replace(contact.phone, '[^0-9]', '', 'g'), ?) = ?
                ORDER BY contact.id LIMIT ?""").params(digits.substring(digits.length() - TAIL_DIGITS), digits.length(), digits, limit));
    }

    private static List<SearchHit> hits(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new SearchHit(
                        "contact",
                        row.getString("name"),
                        row.getString("account_name")
                                + (row.getString("title") == null ? "" : " · " + row.getString("title")),
                        "/accounts/" + row.getLong("id") + "#contacts"))
                .list();
    }
}

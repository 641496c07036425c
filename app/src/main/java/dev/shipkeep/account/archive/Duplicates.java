package dev.shipkeep.account.archive;

import dev.shipkeep.account.contact.Phones;
import dev.shipkeep.account.search.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts that may be the same company: by credit code, a contact's phone, or the name without its legal form. */
@Component
public class Duplicates {

    private static final int MOST_CANDIDATES = 200;
    private static final int MOST_SHOWN = 10;
    private static final int SHORTEST_PHONE = 7;
    private static final int TAIL_DIGITS = 4;
    private static final int LONGEST_TERM = 30;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Hit(long id, String code, String name, String unitName, String currency) {}

    /** @param self the account itself, which is no duplicate; null for a new one */
    @Transactional(readOnly = true)
    public List<Duplicate> find(
            String name, @Nullable String creditCode, Collection<String> phones, @Nullable Long self) {
        Map<Long, Duplicate> found = new LinkedHashMap<>();
        if (creditCode != null) {
            byCreditCode(creditCode).forEach(hit -> add(found, hit, "creditCode", self));
        }
        for (String phone : phones) {
            String digits = Phones.digits(phone);
            if (digits.length() >= SHORTEST_PHONE) {
                byPhone(digits).forEach(hit -> add(found, hit, "phone", self));
            }
        }
        String company = SearchText.companyName(name);
        if (!company.isEmpty()) {
            byName(company).forEach(hit -> add(found, hit, "name", self));
        }
        return found.values().stream().limit(MOST_SHOWN).toList();
    }

    /** Possible duplicates of an account that is there. */
    @Transactional(readOnly = true)
    public List<Duplicate> findOf(AccountCard card) {
        String select =
                "SELECT phone FROM account.contact WHERE account_id = ? AND phone IS NOT NULL ORDER BY id LIMIT 20";
        List<String> phones =
                jdbc.sql(select).param(card.id()).query(String.class).list();
        return find(card.name(), card.creditCode(), phones, card.id());
    }

    private static void add(Map<Long, Duplicate> found, Hit hit, String sign, @Nullable Long self) {
        if (self != null && self == hit.id()) {
            return;
        }
        TreeSet<String> signs = new TreeSet<>();
        Duplicate known = found.get(hit.id());
        if (known != null) {
            signs.addAll(known.signs());
        }
        signs.add(sign);
        found.put(hit.id(), new Duplicate(hit.id(), hit.code(), hit.name(), hit.unitName(), hit.currency(), signs));
    }

    private List<Hit> byCreditCode(String creditCode) {
        return hits("account.credit_code = ?", List.of(creditCode));
    }

    private List<Hit> byPhone(String digits) {
        String condition = """
                account.id IN (
                    SELECT contact.account_id FROM account.contact
                    WHERE contact.phone_tail = ? AND contact.active
                      AND right(regexp_replace(contact.phone, '[^0-9]', '', 'g'), 11) = right(?, 11))""";
        return hits(condition, List.of(digits.substring(digits.length() - TAIL_DIGITS), digits));
    }

    /** The search terms narrow to names that contain it, the whole name without legal form decides. */
    private List<Hit> byName(String company) {
        String term = company.length() <= LONGEST_TERM ? company : company.substring(0, LONGEST_TERM);
        String condition = "account.id IN (SELECT account_id FROM account.search_term WHERE term >= ? AND term < ?)";
        return hits(condition, List.of(term, SearchText.after(term))).stream()
                .filter(hit -> SearchText.companyName(hit.name()).equals(company))
                .toList();
    }

    private List<Hit> hits(String condition, List<Object> parameters) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(MOST_CANDIDATES);
        String select = """
                SELECT account.id, account.code, account.name, unit.name AS unit_name, account.currency
                FROM account.account JOIN organization.unit ON unit.id = account.unit_id
                WHERE account.merged_into IS NULL AND""";
        return jdbc.sql(select + " " + condition + " ORDER BY account.id LIMIT ?")
                .params(all)
                .query((row, number) -> new Hit(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit_name"),
                        row.getString("currency")))
                .list();
    }
}

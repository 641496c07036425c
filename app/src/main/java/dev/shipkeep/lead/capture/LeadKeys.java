package dev.shipkeep.lead.capture;

import dev.shipkeep.account.contact.Phones;
import dev.shipkeep.account.search.MatchKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys a lead is found again.
 *
 * @param written name, pinyin and address, as far as they can be told
 */
public record LeadKeys(@Nullable String creditCode, List<String> phones, Map<String, String> written) {

    private static final int SHORTEST_PHONE = 7;
    private static final int COMPARED_DIGITS = 11;

    /** One of the keys. */
    public record Key(String kind, String key) {}

    public static LeadKeys of(LeadFacts facts, Collection<ContactFacts> contacts) {
        TreeSet<String> phones = new TreeSet<>();
        for (ContactFacts contact : contacts) {
            String digits = Phones.digits(Objects.requireNonNullElse(contact.phone(), ""));
            if (digits.length() >= SHORTEST_PHONE) {
                phones.add(digits.substring(Math.max(0, digits.length() - COMPARED_DIGITS)));
            }
        }
        String address = Objects.requireNonNullElse(facts.address(), "");
        return new LeadKeys(facts.creditCode(), List.copyOf(phones), MatchKeys.of(facts.name(), address));
    }

    public List<Key> all() {
        List<Key> keys = new ArrayList<>();
        if (creditCode != null) {
            keys.add(new Key("credit", creditCode));
        }
        phones.forEach(phone -> keys.add(new Key("phone", phone)));
        written.forEach((kind, key) -> keys.add(new Key(kind, key)));
        return keys;
    }
}

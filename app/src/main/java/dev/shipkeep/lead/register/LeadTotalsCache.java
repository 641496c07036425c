package dev.shipkeep.lead.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Totals of long lists for some seconds, so that leafing does not sum them on every page; short ones are always exact. */
@Component
final class LeadTotalsCache {

    private static final Duration LIFETIME = Duration.ofSeconds(20);
    private static final int MOST_ENTRIES = 5_000;
    private static final long LONG_LIST = 2_000;

    private final Cache<Key, LeadTotals> totals = Caffeine.newBuilder()
            .expireAfterWrite(LIFETIME)
            .maximumSize(MOST_ENTRIES)
            .build();

    /** Own leads differ from person to person; only those who see everything share. */
    private record Key(long personId, String scope, LeadFilter filter) {}

    LeadTotals get(SignedIn person, LeadFilter filter, Supplier<LeadTotals> count) {
        Key key = person.seesAll() ? new Key(0, "", filter) : new Key(person.id(), person.scope(), filter);
        LeadTotals kept = totals.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        LeadTotals counted = count.get();
        if (counted.leads() > LONG_LIST) {
            totals.put(key, counted);
        }
        return counted;
    }
}

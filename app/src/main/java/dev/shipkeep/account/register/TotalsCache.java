package dev.shipkeep.account.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Totals for some seconds, so that leafing through a list does not sum it on every page. */
@Component
final class TotalsCache {

    private static final Duration LIFETIME = Duration.ofSeconds(20);
    private static final int MOST_ENTRIES = 5_000;

    private final Cache<Key, AccountTotals> totals = Caffeine.newBuilder()
            .expireAfterWrite(LIFETIME)
            .maximumSize(MOST_ENTRIES)
            .build();

    private final Cache<Boolean, Long> allAccounts =
            Caffeine.newBuilder().expireAfterWrite(LIFETIME).build();

    /** Two people share totals only when both see the whole carrier: own accounts differ from person to person. */
    private record Key(long personId, String scope, AccountFilter filter) {

        static Key of(SignedIn person, AccountFilter filter) {
            return person.seesAll() ? new Key(0, "", filter) : new Key(person.id(), person.scope(), filter);
        }
    }

    AccountTotals get(SignedIn person, AccountFilter filter, Supplier<AccountTotals> count) {
        return totals.get(Key.of(person, filter), key -> count.get());
    }

    /** How many accounts there are, whoever sees them. */
    long countAll(Supplier<Long> count) {
        return allAccounts.get(true, key -> count.get());
    }

    /** After a change that moves accounts in or out of lists. */
    void forget() {
        totals.invalidateAll();
    }
}

package dev.shipkeep.insight.cockpit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shipkeep.grading.GradesChanged;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sums for the acting person. Kept for a minute per person, choice and state of the data: people who see the whole
 * carrier share them, others do not, since own accounts differ.
 */
@Component
public class Cockpit {

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final int MOST_ENTRIES = 500;
    private static final CockpitChoice EVERYTHING = new CockpitChoice("", "", null);

    private final DataVersions versions;
    private final CockpitReader reader;
    private final MoneyReader money;
    private final Cache<Key, Object> kept = Caffeine.newBuilder()
            .expireAfterWrite(LIFETIME)
            .maximumSize(MOST_ENTRIES)
            .build();

    Cockpit(DataVersions versions, CockpitReader reader, MoneyReader money) {
        this.versions = versions;
        this.reader = reader;
        this.money = money;
    }

    private record Key(long personId, String scope, String block, CockpitChoice choice, DataVersion version) {}

    /** Empty when there is nothing to sum up: no parcels at all, or no graded account that the person sees. */
    public Optional<CockpitView> view(CockpitChoice choice) {
        DataVersion version = versions.current();
        LocalDate lastDay = version.lastDay();
        return lastDay == null
                ? Optional.empty()
                : keep("view", choice, version, () -> reader.read(choice, version.keyParcels(), lastDay));
    }

    /** Lanes and regions; by month, so they may reach beyond the ends of the period. */
    public Lanes lanes(CockpitView view, CockpitChoice choice) {
        return keep("lanes", choice, versions.current(), () -> reader.lanes(view));
    }

    /** What parcels are charged, what is contracted and what is owed. */
    public MoneyView money(CockpitView view, CockpitChoice choice) {
        return keep("money", choice, versions.current(), () -> money.read(view));
    }

    /** The accounts with most parcels from or to a region, or between two; an empty region is any. */
    public List<LaneAccount> laneAccounts(CockpitView view, String origin, String destination) {
        return reader.laneAccounts(view, origin, destination);
    }

    /** Visible accounts of these momenta with most revenue, of all currencies. */
    public Map<String, List<MoverReader.Mover>> movers(List<String> momenta, int limit) {
        return keep("movers " + momenta + limit, EVERYTHING, versions.current(), () -> reader.movers(momenta, limit));
    }

    /** Classes may change without a new run, when one is set by hand. */
    @TransactionalEventListener
    void on(GradesChanged changed) {
        versions.forget();
        kept.invalidateAll();
    }

    @SuppressWarnings("unchecked")
    private <T> T keep(String block, CockpitChoice choice, DataVersion version, Supplier<T> read) {
        SignedIn person = Acting.get();
        boolean shared = person.seesAll();
        Key key = new Key(shared ? 0 : person.id(), shared ? "" : person.scope(), block, choice, version);
        Object found = kept.getIfPresent(key);
        if (found == null) {
            found = read.get();
            kept.put(key, found);
        }
        return (T) found;
    }
}

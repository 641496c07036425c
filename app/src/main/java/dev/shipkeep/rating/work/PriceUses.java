package dev.shipkeep.rating.work;

import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.contract.PriceOrigin;
import dev.shipkeep.core.rating.card.Surcharge;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers under which prices are kept with parcels. Lives as long as one transaction: a number that was given in one
 * that fails means nothing later.
 */
final class PriceUses {

    private static final String FIND_OR_ADD = """
            WITH added AS (
                INSERT INTO rating.price_used (source, code, card_version_id, price_id, surcharges)
                VALUES (:source, :code, :version, :price, :surcharges) ON CONFLICT DO NOTHING RETURNING id
            )
            SELECT id FROM added
            UNION ALL
            SELECT id FROM rating.price_used
            WHERE source = :source AND code = :code AND card_version_id = :version
              AND price_id IS NOT DISTINCT FROM :price""";

    private final JdbcClient jdbc;
    private final Map<PriceOrigin, Integer> numbers = new HashMap<>();
    private final Map<OfferedPrices, Use[]> uses = new IdentityHashMap<>();

    PriceUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param surcharges how many the offer's card has */
    record Use(int number, int surcharges) {}

    Use get(OfferedPrices prices, int offer) {
        @Nullable
        Use[] known =
                uses.computeIfAbsent(prices, absent -> new Use[absent.origins().size()]);
        Use use = known[offer];
        if (use == null) {
            use = find(prices, offer);
            known[offer] = use;
        }
        return use;
    }

    private Use find(OfferedPrices prices, int offer) {
        List<String> surcharges = prices.book().offers().get(offer).tariff().card().surcharges().stream()
                .map(Surcharge::code)
                .toList();
        int number = numbers.computeIfAbsent(prices.origins().get(offer), origin -> findOrAdd(origin, surcharges));
        return new Use(number, surcharges.size());
    }

    /** Somebody who adds the same meanwhile is waited for, and then what that one added is found. */
    private int findOrAdd(PriceOrigin origin, List<String> surcharges) {
        return ask(origin, surcharges).stream().findFirst().orElseGet(() -> ask(origin, surcharges)
                .getFirst());
    }

    private List<Integer> ask(PriceOrigin origin, List<String> surcharges) {
        return jdbc.sql(FIND_OR_ADD)
                .param("source", origin.source().name())
                .param("code", origin.code())
                .param("version", origin.cardVersionId())
                .param("price", origin.priceId())
                .param("surcharges", surcharges.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }
}

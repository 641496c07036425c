package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.CardCheck;
import dev.shipkeep.core.rating.card.CardProblem;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.WeightRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rate card compiled into flat arrays. Compile a card once and share the tariff between the price books of all
 * accounts; it is immutable.
 */
public final class Tariff {
    static final int ANY_PRODUCT = -1;
    static final int NO_LANE = -1;

    private static final int ORIGIN_BITS = 10;
    private static final int DESTINATION_BITS = 13;

    final BandTable bands;
    final SurchargeTable[] surcharges;

    private final RateCard card;
    private final PlaceTable origins;
    private final PlaceTable destinations;
    private final SurchargeGate gate;
    private final List<String> originZones;
    private final List<String> destinationZones;
    private final List<String> productCodes;
    private final List<String> surchargeCodes;
    private final KeyTable products;
    private final WeightTable[] weights;
    private final int[] laneOf;

    private Tariff(RateCard card) {
        this.card = card;
        origins = PlaceTable.ofZones(card.origins());
        destinations = PlaceTable.ofZones(card.destinations());
        originZones = card.origins().zones();
        destinationZones = card.destinations().zones();
        productCodes = card.products().stream().map(Product::code).toList();
        surchargeCodes = card.surcharges().stream().map(Surcharge::code).toList();
        products = new KeyTable(numbers(productCodes));
        weights = weightTables(card);
        bands = new BandTable(card.lanes().stream().map(Lane::bands).toList(), card.freightRounding());
        surcharges = card.surcharges().stream()
                .map(surcharge -> new SurchargeTable(surcharge, card.surcharges()))
                .toArray(SurchargeTable[]::new);
        gate = new SurchargeGate(card.surcharges(), productCodes);
        laneOf = lanes(card.lanes());
    }

    /**
     * Compiles a card.
     *
     * @throws IllegalArgumentException when {@link CardCheck#problems} finds any that is blocking
     */
    public static Tariff of(RateCard card) {
        CardCheck.problems(card).stream()
                .filter(problem -> problem.kind().blocking())
                .findFirst()
                .map(CardProblem::sentence)
                .ifPresent(sentence -> {
                    throw new IllegalArgumentException(sentence);
                });
        return new Tariff(card);
    }

    /** The card that it was compiled from. */
    public RateCard card() {
        return card;
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static WeightTable[] weightTables(RateCard card) {
        WeightTable common = new WeightTable(card.weightRule());
        WeightTable[] weights = new WeightTable[card.products().size() + 1];
        Arrays.fill(weights, common);
        for (int product = 0; product < card.products().size(); product++) {
            WeightRule own = card.products().get(product).weightRule();
            if (own != null) {
                weights[product] = new WeightTable(own);
            }
        }
        return weights;
    }

    private int[] lanes(List<Lane> lanes) {
        int[] table = new int[originZones.size() * destinationZones.size() * weights.length];
        Arrays.fill(table, NO_LANE);
        Map<String, Integer> originNumbers = numbers(originZones);
        Map<String, Integer> destinationNumbers = numbers(destinationZones);
        for (int pass = 0; pass < 2; pass++) {
            boolean forAny = pass == 0;
            for (int number = 0; number < lanes.size(); number++) {
                Lane lane = lanes.get(number);
                if (lane.product().equals(RateCard.ANY) == forAny) {
                    int cell = cell(
                            originNumbers.getOrDefault(lane.originZone(), 0),
                            destinationNumbers.getOrDefault(lane.destinationZone(), 0),
                            0);
                    int from = forAny ? 0 : products.get(lane.product());
                    int through = forAny ? weights.length - 1 : from;
                    Arrays.fill(table, cell + from, cell + through + 1, number);
                }
            }
        }
        return table;
    }

    private int cell(int originZone, int destinationZone, int product) {
        return (originZone * destinationZones.size() + destinationZone) * weights.length + product;
    }

    /** A memory of origins for one thread; an account ships from few places. */
    PlaceCache originCache() {
        return new PlaceCache(origins, gate::openFrom, ORIGIN_BITS);
    }

    /** A memory of destinations for one thread, for every county of a country. */
    PlaceCache destinationCache() {
        return new PlaceCache(destinations, gate::openTo, DESTINATION_BITS);
    }

    SurchargeGate gate() {
        return gate;
    }

    /** Number of a parcel's product; the number after the card's products for every other. */
    int productOf(@Nullable String code) {
        int number = code == null ? KeyTable.NONE : products.get(code);
        return number == KeyTable.NONE ? weights.length - 1 : number;
    }

    /** Number of a product that a rule names; {@link #ANY_PRODUCT} for all. */
    int productNumber(String code) {
        return code.equals(RateCard.ANY) ? ANY_PRODUCT : products.get(code);
    }

    int lane(int originZone, int destinationZone, int product) {
        return laneOf[cell(originZone, destinationZone, product)];
    }

    WeightTable weights(int product) {
        return weights[product];
    }

    String originName(int zone) {
        return originZones.get(zone);
    }

    String destinationName(int zone) {
        return destinationZones.get(zone);
    }

    List<String> surchargeCodes() {
        return surchargeCodes;
    }
}

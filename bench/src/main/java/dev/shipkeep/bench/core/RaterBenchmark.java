package dev.shipkeep.bench.core;

import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Charge.Base;
import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Condition.Measure;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Rates a batch of parcels, as it was just read, by a card of 400 lanes with six surcharges and a contract's discounts;
 * parcels per microsecond.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RaterBenchmark {

    private static final int PARCELS = 4_000;
    private static final int ZONES = 20;
    private static final int PROVINCES = 31;
    private static final int CITIES = 12;
    private static final int COUNTIES = 8;

    /** Places that a customer with a contract ships from. */
    private static final int SITES = 40;

    private static final String CURRENCY = "CNY";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Rating rating = new Rating();
    private Parcel[] parcels = new Parcel[0];
    private final PriceBook book = book();
    private final Rater rater = new Rater();

    @Setup
    public void createParcels() {
        SplittableRandom random = new SplittableRandom(20_261_121);
        List<Place> places = places();
        parcels = new Parcel[PARCELS];
        for (int number = 0; number < PARCELS; number++) {
            parcels[number] = parcel(random, places);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PARCELS)
    public long rateParcels() {
        long total = 0;
        for (Parcel parcel : parcels) {
            if (rater.rate(book, parcel, rating)) {
                total += rating.totalFen();
            }
        }
        return total;
    }

    private static Parcel parcel(SplittableRandom random, List<Place> places) {
        int pieces = random.nextInt(10) == 0 ? random.nextInt(2, 5) : 1;
        List<Piece> listed = new ArrayList<>();
        for (int number = 0; number < pieces; number++) {
            listed.add(piece(random));
        }
        String product = random.nextInt(3) == 0 ? "express" : "standard";
        return Parcel.of(
                        FIRST_DAY.plusDays(random.nextInt(365)),
                        CURRENCY,
                        product,
                        places.get(random.nextInt(SITES) * places.size() / SITES),
                        places.get(destination(random, places.size())),
                        listed.getFirst())
                .withPieces(listed)
                .with(
                        random.nextInt(3) == 0 ? random.nextInt(500_000) : 0,
                        random.nextInt(6) == 0 ? random.nextInt(100_000) : 0,
                        List.of());
    }

    /** Half of the parcels go to a quarter of the counties. */
    private static int destination(SplittableRandom random, int places) {
        long drawn = random.nextInt(places);
        return (int) (drawn * drawn / places);
    }

    private static Piece piece(SplittableRandom random) {
        long grams = random.nextInt(10) == 0 ? random.nextInt(1, 60_000) : random.nextInt(1, 5_000);
        return random.nextInt(3) == 0
                ? Piece.ofWeight(grams)
                : new Piece(grams, random.nextInt(100, 1_300), random.nextInt(80, 400), random.nextInt(50, 300));
    }

    /** One object for each county, as whoever rates many parcels keeps them. */
    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int county = 0; county < PROVINCES * CITIES * COUNTIES; county++) {
            String code = county(county / CITIES / COUNTIES, county / COUNTIES % CITIES, county % COUNTIES);
            places.add(Place.ofDivision(code));
        }
        return places;
    }

    private static String county(int province, int city, int county) {
        return "%02d%02d%02d".formatted(province + 11, city + 1, county + 1);
    }

    private static PriceBook book() {
        Tariff tariff = Tariff.of(card());
        List<PriceRule> rules = new ArrayList<>();
        for (int zone = 0; zone < 5; zone++) {
            rules.add(new PriceRule(
                    RateCard.ANY, zone(zone), "express", 0, 10_000, new PriceEffect.Discount(Share.ofPercent(25))));
        }
        rules.add(PriceRule.everywhere(new PriceEffect.Discount(Share.ofPercent(12))));
        Validity validity = new Validity(FIRST_DAY, null);
        Offer contract = new Offer(PriceSource.CUSTOMER, "contract", validity, tariff, rules, List.of());
        return PriceBook.of(PriceBook.Selection.STATED_ORDER, List.of(contract, Offer.general(tariff)));
    }

    private static RateCard card() {
        List<Lane> lanes = new ArrayList<>();
        for (int from = 0; from < ZONES; from++) {
            for (int to = 0; to < ZONES; to++) {
                long first = 800 + 40L * Math.abs(from - to);
                lanes.add(new Lane(zone(from), zone(to), RateCard.ANY, CURRENCY, bands(first)));
            }
        }
        WeightRule weights = WeightRule.of(VolumeRule.of(8_000), RoundingRule.up(500))
                .roundedFrom(100_000, RoundingRule.halfUp(1_000));
        return new RateCard(
                "list",
                CURRENCY,
                new Validity(FIRST_DAY, null),
                zones(),
                zones(),
                weights,
                List.of(new Product("express", null), new Product("standard", null)),
                RoundingRule.HALF_UP_TO_UNIT,
                lanes,
                surcharges());
    }

    private static List<Band> bands(long first) {
        return List.of(
                Band.first(1_000, first).then(first / 3, 1_000).between(0, 9_999),
                Band.first(10_000, 4 * first).then(first / 4, 1_000).between(10_000, 29_999),
                Band.flat(first / 3, 1_000).between(30_000, Band.UNLIMITED));
    }

    /** Provinces, and two cities of each that are in a zone of their own. */
    private static ZoneMap zones() {
        List<ZoneMap.Entry> entries = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            String code = county(province, 0, 0).substring(0, 2);
            entries.add(new ZoneMap.Entry(PlaceKey.province(code), zone(province % ZONES)));
            for (int city = 0; city < 2; city++) {
                String cityCode = county(province, city, 0).substring(0, 4);
                entries.add(new ZoneMap.Entry(PlaceKey.city(cityCode), zone((province + 7 + city) % ZONES)));
            }
        }
        return new ZoneMap(entries, null);
    }

    private static List<Surcharge> surcharges() {
        Set<PlaceKey> remote = new HashSet<>();
        for (int province = 0; province < PROVINCES; province += 3) {
            for (int county = 0; county < COUNTIES; county += 2) {
                remote.add(PlaceKey.county(county(province, 5, county)));
            }
        }
        Validity peak = new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20));
        return List.of(
                Surcharge.of(
                        "remote",
                        CURRENCY,
                        new Charge.Fixed(500),
                        new Condition.ToPlaces(new PlaceSet(remote, Set.of()))),
                Surcharge.of(
                        "oversize",
                        CURRENCY,
                        new Charge.PerPiece(2_000),
                        new Condition.Measured(Measure.LONGEST_SIDE, 1_200, Band.UNLIMITED)),
                Surcharge.of(
                        "peak",
                        CURRENCY,
                        new Charge.PerWeight(20, 1_000, 0, RoundingRule.up(1_000)),
                        new Condition.OnDays(List.of(peak))),
                Surcharge.of("fuel", CURRENCY, new Charge.Percentage(new Share(127_500), Base.RUNNING_TOTAL)),
                Surcharge.of(
                                "insured",
                                CURRENCY,
                                new Charge.Percentage(new Share(3_000), Base.DECLARED_VALUE),
                                new Condition.Measured(Measure.DECLARED_VALUE, 1, Band.UNLIMITED))
                        .between(100, Band.UNLIMITED),
                Surcharge.of(
                                "collect",
                                CURRENCY,
                                new Charge.Percentage(Share.ofPercent(1), Base.CASH_ON_DELIVERY),
                                new Condition.Measured(Measure.CASH_ON_DELIVERY, 1, Band.UNLIMITED))
                        .between(200, 5_000));
    }

    private static String zone(int number) {
        return "zone " + number;
    }
}

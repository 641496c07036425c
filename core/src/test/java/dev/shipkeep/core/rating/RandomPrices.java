package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.WeightRule.Pieces;
import dev.shipkeep.core.rating.card.ZoneMap;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cards, offers and parcels of every shape that the model allows, the same for the same seed. */
final class RandomPrices {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> PRODUCTS = List.of("standard", "express");
    private static final List<String> SERVICES = List.of("return", "window", "address");
    private static final long[] QUOTED_GRAMS = {1, 100, 500, 1_000};
    private static final long[] STEPS = {1, 100, 500, 1_000};

    private final Random random;

    RandomPrices(long seed) {
        random = new Random(seed);
    }

    PriceBook book(PriceBook.Selection selection) {
        List<Tariff> tariffs = Stream.generate(() -> Tariff.of(card()))
                .limit(1 + random.nextInt(2))
                .toList();
        List<Offer> offers = new ArrayList<>();
        for (int number = random.nextInt(3); number >= 0; number--) {
            Tariff tariff = tariffs.get(random.nextInt(tariffs.size()));
            boolean last = number == 0;
            PriceSource source = last ? PriceSource.GENERAL : PriceSource.CUSTOMER;
            List<PriceRule> rules = last && chance(70) ? List.of() : several(3, () -> rule(tariff.card()));
            offers.add(new Offer(source, "offer " + number, validity(), tariff, rules, discounts(tariff.card())));
        }
        return PriceBook.of(selection, offers);
    }

    RateCard card() {
        ZoneMap origins = zones(2);
        ZoneMap destinations = zones(3);
        List<Product> products = PRODUCTS.stream()
                .filter(_ -> chance(60))
                .map(code -> new Product(code, chance(50) ? weightRule() : null))
                .toList();
        List<Surcharge> surcharges = new ArrayList<>();
        for (int number = random.nextInt(7); number > 0; number--) {
            surcharges.add(surcharge(surcharges, products));
        }
        return new RateCard(
                "card " + random.nextInt(1_000),
                "CNY",
                validity(),
                origins,
                destinations,
                weightRule(),
                products,
                RoundingRule.halfUp(chance(70) ? 1 : 10),
                lanes(origins, destinations, products),
                surcharges);
    }

    Parcel parcel() {
        int pieces = chance(60) ? 1 : 1 + random.nextInt(4);
        List<Piece> listed = Stream.generate(this::piece).limit(pieces).toList();
        Parcel parcel = Parcel.of(
                FIRST_DAY.plusDays(random.nextInt(365)), "CNY", product(), place(), place(), listed.getFirst());
        parcel = chance(10) ? parcel.asWhole(2 + random.nextInt(3), listed.getFirst()) : parcel.withPieces(listed);
        return parcel.with(
                chance(50) ? 0 : random.nextInt(1_000_000),
                chance(70) ? 0 : random.nextInt(500_000),
                SERVICES.stream().filter(_ -> chance(20)).toList());
    }

    Piece piece() {
        long grams = chance(2) ? -random.nextInt(2) : Math.max(1, figure(chance(80) ? 12_000 : 200_000));
        return chance(30)
                ? Piece.ofWeight(grams)
                : new Piece(grams, random.nextInt(1_500), random.nextInt(600), random.nextInt(600));
    }

    private @Nullable String product() {
        return chance(20) ? null : chance(10) ? "unheard of" : PRODUCTS.get(random.nextInt(2));
    }

    private Place place() {
        String province = "P" + random.nextInt(3);
        String city = province + "C" + random.nextInt(3);
        String county = city + "D" + random.nextInt(2);
        return new Place(chance(60) ? county : null, chance(80) ? city : null, chance(95) ? province : null);
    }

    private PlaceKey placeKey() {
        String province = "P" + random.nextInt(3);
        String city = province + "C" + random.nextInt(3);
        return chance(40)
                ? PlaceKey.province(province)
                : chance(60) ? PlaceKey.city(city) : PlaceKey.county(city + "D" + random.nextInt(2));
    }

    private ZoneMap zones(int number) {
        List<ZoneMap.Entry> entries = new ArrayList<>();
        Set<PlaceKey> seen = new HashSet<>();
        for (int entry = random.nextInt(8); entry > 0; entry--) {
            PlaceKey key = placeKey();
            if (seen.add(key)) {
                entries.add(new ZoneMap.Entry(key, "zone " + random.nextInt(number)));
            }
        }
        return new ZoneMap(entries, chance(7) ? null : "zone " + random.nextInt(number));
    }

    private Validity validity() {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(chance(80) ? 1 : 300));
        return new Validity(from, chance(88) ? null : from.plusDays(random.nextInt(200)));
    }

    private WeightRule weightRule() {
        long[] divisors = {0, 5_000, 6_000, 7_999, 12_000};
        VolumeRule volume = new VolumeRule(
                divisors[random.nextInt(divisors.length)],
                chance(5),
                chance(20) ? 600 : 0,
                chance(20) ? Share.ofPercent(random.nextInt(101)) : new Share(Share.WHOLE),
                chance(20) ? RoundingRule.halfUp(10) : RoundingRule.UP_TO_UNIT);
        List<WeightRule.Rounding> roundings = new ArrayList<>();
        roundings.add(new WeightRule.Rounding(0, weightRounding()));
        if (chance(40)) {
            roundings.add(new WeightRule.Rounding(Math.max(1, figure(20_000)), weightRounding()));
        }
        Pieces pieces = Pieces.values()[random.nextInt(Pieces.values().length)];
        return new WeightRule(volume, pieces, roundings, chance(20) ? random.nextInt(3_000) : 0);
    }

    private RoundingRule weightRounding() {
        long step = STEPS[random.nextInt(STEPS.length)];
        return switch (random.nextInt(5)) {
            case 0 -> RoundingRule.up(step);
            case 1 -> RoundingRule.down(step);
            case 2 -> RoundingRule.halfUp(step);
            case 3 -> RoundingRule.upAfterGrace(step, random.nextInt((int) step));
            default -> RoundingRule.twoThreeSevenEight();
        };
    }

    private RoundingRule moneyRounding() {
        long step = chance(60) ? 1 : 10;
        return chance(60) ? RoundingRule.halfUp(step) : chance(50) ? RoundingRule.up(step) : RoundingRule.down(step);
    }

    private List<Lane> lanes(ZoneMap origins, ZoneMap destinations, List<Product> products) {
        List<Lane> lanes = new ArrayList<>();
        List<String> codes = Stream.concat(products.stream().map(Product::code), Stream.of(RateCard.ANY))
                .toList();
        for (String from : origins.zones()) {
            for (String to : destinations.zones()) {
                for (String product : codes) {
                    if (chance(product.equals(RateCard.ANY) ? 85 : 40)) {
                        lanes.add(new Lane(from, to, product, "CNY", bands()));
                    }
                }
            }
        }
        return lanes;
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        long from = chance(95) ? 0 : 500;
        int number = 1 + random.nextInt(4);
        for (int index = 0; index < number; index++) {
            boolean open = index + 1 == number && chance(80);
            long through = open ? Band.UNLIMITED : from + figure(15_000);
            bands.add(band().between(from, through));
            from = through + 1 + (chance(95) ? 0 : 700);
        }
        return bands;
    }

    private Band band() {
        Band band = Band.first(chance(40) ? 0 : random.nextInt(3_000), chance(30) ? 0 : random.nextInt(3_000));
        long from = band.includedGrams();
        for (int number = random.nextInt(4); number > 0; number--) {
            long quoted = QUOTED_GRAMS[random.nextInt(QUOTED_GRAMS.length)];
            long fen = random.nextInt(quoted == 1 ? 3 : 900);
            band = band.then(from, fen, quoted, chance(50) ? RoundingRule.UP_TO_UNIT : weightRounding());
            from += 1 + random.nextInt(8_000);
        }
        band = chance(20) ? band.withPieces(random.nextInt(500)) : band;
        band = chance(20) ? band.withCapByNext() : band;
        return chance(30) ? band.withMinimum(random.nextInt(2_000)) : band;
    }

    private Surcharge surcharge(List<Surcharge> earlier, List<Product> products) {
        long minimum = chance(30) ? random.nextInt(500) : 0;
        List<Condition> conditions = Stream.generate(() -> condition(products))
                .limit(random.nextInt(3))
                .toList();
        return new Surcharge(
                "surcharge " + earlier.size(),
                conditions,
                charge(earlier),
                minimum,
                chance(30) ? minimum + random.nextInt(3_000) : Band.UNLIMITED,
                moneyRounding(),
                chance(30) ? "group " + random.nextInt(2) : "",
                "CNY");
    }

    private Charge charge(List<Surcharge> earlier) {
        return switch (random.nextInt(6)) {
            case 0 -> new Charge.Fixed(random.nextInt(2_000));
            case 1 -> new Charge.PerPiece(random.nextInt(2_000));
            case 2 ->
                new Charge.PerWeight(
                        random.nextInt(400),
                        QUOTED_GRAMS[random.nextInt(QUOTED_GRAMS.length)],
                        chance(50) ? 0 : random.nextInt(20_000),
                        chance(50) ? RoundingRule.UP_TO_UNIT : weightRounding());
            default -> {
                Charge.Base base = Charge.Base.values()[random.nextInt(Charge.Base.values().length)];
                Set<String> with = new HashSet<>();
                earlier.stream().map(Surcharge::code).filter(_ -> chance(30)).forEach(with::add);
                yield new Charge.Percentage(new Share(random.nextInt(500_000)), base, with);
            }
        };
    }

    private Condition condition(List<Product> products) {
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.OnDays(several(2, this::validity));
            case 1 -> new Condition.ToPlaces(places());
            case 2 -> new Condition.FromPlaces(places());
            case 3 -> {
                Set<String> chosen = new HashSet<>();
                products.stream().map(Product::code).filter(_ -> chance(60)).forEach(chosen::add);
                yield new Condition.ForProducts(chosen);
            }
            case 4 -> new Condition.WithService(SERVICES.get(random.nextInt(SERVICES.size())));
            default -> measured();
        };
    }

    private Condition measured() {
        Condition.Measure measure = Condition.Measure.values()[random.nextInt(Condition.Measure.values().length)];
        long scale =
                switch (measure) {
                    case LONGEST_SIDE, SECOND_SIDE, GIRTH, SIDES -> 1_500;
                    case PIECES -> 4;
                    case PIECE_WEIGHT, ACTUAL_WEIGHT, CHARGEABLE_WEIGHT -> 20_000;
                    case DECLARED_VALUE, CASH_ON_DELIVERY -> 300_000;
                };
        long from = figure((int) scale);
        return new Condition.Measured(measure, from, chance(60) ? Band.UNLIMITED : from + figure((int) scale));
    }

    private PlaceSet places() {
        return new PlaceSet(Set.copyOf(several(4, this::placeKey)), Set.copyOf(several(3, this::placeKey)));
    }

    private PriceRule rule(RateCard card) {
        long from = chance(60) ? 0 : figure(10_000);
        PriceEffect effect = chance(60)
                ? new PriceEffect.Discount(
                        new Share(random.nextInt(600_000)), chance(20) ? random.nextInt(2_000) : 0, moneyRounding())
                : new PriceEffect.OwnBands("CNY", bands());
        return new PriceRule(
                anyOr(card.origins().zones()),
                anyOr(card.destinations().zones()),
                anyOr(card.products().stream().map(Product::code).toList()),
                from,
                chance(60) ? Band.UNLIMITED : from + figure(20_000),
                effect);
    }

    private List<SurchargeDiscount> discounts(RateCard card) {
        return card.surcharges().stream()
                .filter(_ -> chance(20))
                .map(surcharge -> new SurchargeDiscount(surcharge.code(), new Share(random.nextInt(1_000_001))))
                .toList();
    }

    private String anyOr(List<String> names) {
        return names.isEmpty() || chance(60) ? RateCard.ANY : names.get(random.nextInt(names.size()));
    }

    private <T> List<T> several(int most, Supplier<T> supplier) {
        return Stream.generate(supplier)
                .limit(1 + random.nextInt(most))
                .distinct()
                .toList();
    }

    /** Every other figure is round, so that parcels lie on the bounds of bands and rules. */
    private long figure(int most) {
        return chance(50) ? random.nextInt(most / 500 + 1) * 500L : random.nextInt(most);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

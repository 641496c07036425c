package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.SlowFigures.part;
import static dev.shipkeep.core.rating.SlowFigures.round;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.WeightRule.Pieces;
import dev.shipkeep.core.rating.card.ZoneMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The price of a parcel reckoned slowly from the rules as they are written, in decimals, without tables. It shares
 * nothing with the rater but the cards.
 */
final class SlowRating {
    /** What the parcel comes to; a price has no reason. */
    record Answer(
            @Nullable NotRatableReason reason,
            int offer,
            BigDecimal chargeable,
            BigDecimal freight,
            Map<String, BigDecimal> surcharges) {
        static Answer not(NotRatableReason reason) {
            return new Answer(reason, -1, BigDecimal.ZERO, BigDecimal.ZERO, Map.of());
        }

        BigDecimal total() {
            return surcharges.values().stream().reduce(freight, BigDecimal::add);
        }
    }

    private final Offer offer;
    private final RateCard card;
    private final Parcel parcel;
    private final WeightRule weights;
    private final SlowWeighing weighing;

    private SlowRating(Offer offer, Parcel parcel) {
        this.offer = offer;
        this.parcel = parcel;
        card = offer.tariff().card();
        WeightRule own = card.products().stream()
                .filter(product -> product.code().equals(parcel.product()))
                .map(Product::weightRule)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        weights = own == null ? card.weightRule() : own;
        weighing = new SlowWeighing(weights, parcel);
    }

    static Answer rate(PriceBook book, PriceBook.Selection selection, Parcel parcel) {
        for (Piece piece : parcel.pieces()) {
            if (piece.weightGrams() <= 0) {
                return Answer.not(
                        piece.weightGrams() == 0 ? NotRatableReason.WEIGHT_ZERO : NotRatableReason.WEIGHT_MISSING);
            }
        }
        Answer best = Answer.not(NotRatableReason.NO_PRICE_VALID);
        for (int number = 0; number < book.offers().size(); number++) {
            Offer offer = book.offers().get(number);
            if (offer.validity().contains(parcel.day())
                    && offer.tariff().card().validity().contains(parcel.day())) {
                Answer answer = new SlowRating(offer, parcel).answer(number);
                boolean better = answer.reason() == null
                        && (best.reason() != null || answer.total().compareTo(best.total()) < 0);
                if (better || (best.reason() != null && answer.reason() != null)) {
                    best = answer;
                }
                if (best.reason() == null && selection == PriceBook.Selection.STATED_ORDER) {
                    return best;
                }
            }
        }
        return best;
    }

    private Answer answer(int number) {
        String from = zone(card.origins(), parcel.origin());
        if (from == null) {
            return Answer.not(NotRatableReason.NO_ORIGIN_ZONE);
        }
        String to = zone(card.destinations(), parcel.destination());
        if (to == null) {
            return Answer.not(NotRatableReason.NO_DESTINATION_ZONE);
        }
        Lane lane = lane(from, to);
        if (lane == null) {
            return Answer.not(NotRatableReason.NO_LANE);
        }
        NotRatableReason unweighed = weighing.weigh();
        if (unweighed != null) {
            return Answer.not(unweighed);
        }
        if (offer.rules().isEmpty()) {
            BigDecimal freight = freight(lane.bands());
            return freight == null ? Answer.not(NotRatableReason.NO_BAND) : withSurcharges(number, freight, freight);
        }
        for (PriceRule rule : offer.rules()) {
            if (fits(rule, lane)) {
                if (rule.effect() instanceof PriceEffect.OwnBands own) {
                    BigDecimal freight = freight(own.bands());
                    if (freight != null) {
                        return withSurcharges(number, freight, freight);
                    }
                } else if (rule.effect() instanceof PriceEffect.Discount discount) {
                    BigDecimal list = freight(lane.bands());
                    if (list == null) {
                        return Answer.not(NotRatableReason.NO_BAND);
                    }
                    BigDecimal less = round(list.subtract(part(list, discount.off())), discount.rounding());
                    return withSurcharges(number, list, less.max(BigDecimal.valueOf(discount.minimumFen())));
                }
            }
        }
        return Answer.not(NotRatableReason.NO_PRICE_APPLIES);
    }

    private boolean fits(PriceRule rule, Lane lane) {
        return (rule.originZone().equals("*") || rule.originZone().equals(lane.originZone()))
                && (rule.destinationZone().equals("*") || rule.destinationZone().equals(lane.destinationZone()))
                && (rule.product().equals("*") || rule.product().equals(parcel.product()))
                && weighing.chargeable.compareTo(BigDecimal.valueOf(rule.fromGrams())) >= 0
                && weighing.chargeable.compareTo(BigDecimal.valueOf(rule.throughGrams())) <= 0;
    }

    private @Nullable Lane lane(String from, String to) {
        Lane general = null;
        for (Lane lane : card.lanes()) {
            if (lane.originZone().equals(from) && lane.destinationZone().equals(to)) {
                if (lane.product().equals(parcel.product())) {
                    return lane;
                }
                if (lane.product().equals("*")) {
                    general = lane;
                }
            }
        }
        return general;
    }

    private static @Nullable String zone(ZoneMap map, Place place) {
        for (PlaceKey key : keys(place)) {
            for (ZoneMap.Entry entry : map.entries()) {
                if (entry.place().equals(key)) {
                    return entry.zone();
                }
            }
        }
        return map.otherwise();
    }

    static List<PlaceKey> keys(Place place) {
        List<PlaceKey> keys = new ArrayList<>();
        if (place.county() != null) {
            keys.add(PlaceKey.county(place.county()));
        }
        if (place.city() != null) {
            keys.add(PlaceKey.city(place.city()));
        }
        if (place.province() != null) {
            keys.add(PlaceKey.province(place.province()));
        }
        return keys;
    }

    private @Nullable BigDecimal freight(List<Band> bands) {
        if (weights.pieces() != Pieces.PRICE_EACH) {
            return freight(bands, weighing.chargeable, parcel.pieceCount());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal weight : weighing.pieceWeights) {
            BigDecimal freight = freight(bands, weight, 1);
            if (freight == null) {
                return null;
            }
            sum = sum.add(freight);
        }
        return sum;
    }

    private @Nullable BigDecimal freight(List<Band> bands, BigDecimal weight, int pieces) {
        for (Band band : bands) {
            boolean holds = weight.compareTo(BigDecimal.valueOf(band.fromGrams())) >= 0
                    && weight.compareTo(BigDecimal.valueOf(band.throughGrams())) <= 0;
            if (holds) {
                BigDecimal sum = BigDecimal.valueOf(band.fixedFen() + band.perPieceFen() * pieces);
                for (int number = 0; number < band.steps().size(); number++) {
                    sum = sum.add(step(band, number, weight));
                }
                BigDecimal own = round(sum, card.freightRounding()).max(BigDecimal.valueOf(band.minimumFen()));
                int next = bands.indexOf(band) + 1;
                return band.cappedByNext() && next < bands.size()
                        ? own.min(freight(
                                bands.subList(next, bands.size()),
                                BigDecimal.valueOf(bands.get(next).fromGrams()),
                                pieces))
                        : own;
            }
        }
        return null;
    }

    private static BigDecimal step(Band band, int number, BigDecimal weight) {
        Band.Step step = band.steps().get(number);
        boolean last = number + 1 == band.steps().size();
        BigDecimal end = last
                ? weight
                : weight.min(BigDecimal.valueOf(band.steps().get(number + 1).fromGrams()));
        BigDecimal part = end.subtract(BigDecimal.valueOf(step.fromGrams()));
        return part.signum() <= 0
                ? BigDecimal.ZERO
                : round(part, step.rounding())
                        .multiply(BigDecimal.valueOf(step.fen()))
                        .divide(BigDecimal.valueOf(step.perGrams()), 20, RoundingMode.UNNECESSARY);
    }

    private Answer withSurcharges(int number, BigDecimal list, BigDecimal freight) {
        Map<String, BigDecimal> charged = new SlowSurcharges(offer, parcel, weighing.chargeable).charge(list, freight);
        return charged == null
                ? Answer.not(NotRatableReason.PIECES_UNKNOWN)
                : new Answer(null, number, weighing.chargeable, freight, charged);
    }
}

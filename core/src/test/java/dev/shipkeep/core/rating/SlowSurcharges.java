package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.SlowFigures.part;
import static dev.shipkeep.core.rating.SlowFigures.round;

import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Condition;
import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Surcharges reckoned slowly from their conditions and charges. */
final class SlowSurcharges {
    private final Offer offer;
    private final Parcel parcel;
    private final BigDecimal chargeable;

    SlowSurcharges(Offer offer, Parcel parcel, BigDecimal chargeable) {
        this.offer = offer;
        this.parcel = parcel;
        this.chargeable = chargeable;
    }

    /** What applies, by code; null when nobody knows which piece is meant. */
    @Nullable
    Map<String, BigDecimal> charge(BigDecimal list, BigDecimal freight) {
        Map<String, BigDecimal> charged = new LinkedHashMap<>();
        for (Surcharge surcharge : offer.tariff().card().surcharges()) {
            long pieces = matching(surcharge.conditions());
            if (pieces < 0) {
                return null;
            }
            if (pieces > 0) {
                BigDecimal amount =
                        round(exact(surcharge.charge(), pieces, list, freight, charged), surcharge.rounding());
                amount = amount.max(BigDecimal.valueOf(surcharge.minimumFen()))
                        .min(BigDecimal.valueOf(surcharge.capFen()));
                for (SurchargeDiscount discount : offer.surchargeDiscounts()) {
                    if (discount.surcharge().equals(surcharge.code())
                            && discount.off().partsPerMillion() > 0) {
                        amount = round(amount.subtract(part(amount, discount.off())), surcharge.rounding());
                    }
                }
                chargeLargest(surcharge, amount, charged);
            }
        }
        return charged;
    }

    private void chargeLargest(Surcharge surcharge, BigDecimal amount, Map<String, BigDecimal> charged) {
        List<String> rivals = offer.tariff().card().surcharges().stream()
                .filter(other -> !other.group().isEmpty() && other.group().equals(surcharge.group()))
                .map(Surcharge::code)
                .filter(charged::containsKey)
                .toList();
        boolean isLargest = rivals.stream()
                .allMatch(code -> charged.getOrDefault(code, BigDecimal.ZERO).compareTo(amount) < 0);
        if (isLargest) {
            rivals.forEach(charged::remove);
            charged.put(surcharge.code(), amount);
        }
    }

    private BigDecimal exact(
            Charge charge, long pieces, BigDecimal list, BigDecimal freight, Map<String, BigDecimal> charged) {
        return switch (charge) {
            case Charge.Fixed fixed -> BigDecimal.valueOf(fixed.fen());
            case Charge.PerPiece each -> BigDecimal.valueOf(each.fen() * pieces);
            case Charge.PerWeight weight ->
                round(
                                chargeable
                                        .subtract(BigDecimal.valueOf(weight.aboveGrams()))
                                        .max(BigDecimal.ZERO),
                                weight.rounding())
                        .multiply(BigDecimal.valueOf(weight.fen()))
                        .divide(BigDecimal.valueOf(weight.perGrams()), 20, RoundingMode.UNNECESSARY);
            case Charge.Percentage percentage -> {
                BigDecimal base =
                        switch (percentage.base()) {
                            case LIST_FREIGHT -> list;
                            case FREIGHT -> freight;
                            case RUNNING_TOTAL -> charged.values().stream().reduce(freight, BigDecimal::add);
                            case DECLARED_VALUE -> BigDecimal.valueOf(parcel.declaredValueFen());
                            case CASH_ON_DELIVERY -> BigDecimal.valueOf(parcel.cashOnDeliveryFen());
                        };
                for (String code : percentage.with()) {
                    base = base.add(charged.getOrDefault(code, BigDecimal.ZERO));
                }
                yield part(base, percentage.share());
            }
        };
    }

    /** Pieces that meet all conditions; −1 when nobody can know. */
    private long matching(List<Condition> conditions) {
        List<Condition.Measured> ofPiece = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Measured measured
                    && measured.measure().ofPiece()) {
                ofPiece.add(measured);
            } else if (!holds(condition)) {
                return 0;
            }
        }
        if (ofPiece.isEmpty()) {
            return parcel.pieceCount();
        }
        long matching = parcel.pieces().stream()
                .filter(piece -> ofPiece.stream().allMatch(figure -> between(value(figure.measure(), piece), figure)))
                .count();
        return matching > 0 && parcel.pieces().size() < parcel.pieceCount() ? -1 : matching;
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.OnDays days ->
                days.periods().stream().anyMatch((Validity period) -> period.contains(parcel.day()));
            case Condition.ToPlaces to -> isIn(to.places(), parcel.destination());
            case Condition.FromPlaces from -> isIn(from.places(), parcel.origin());
            case Condition.ForProducts chosen ->
                parcel.product() != null && chosen.products().contains(parcel.product());
            case Condition.WithService service -> parcel.services().contains(service.service());
            case Condition.Measured measured -> between(value(measured.measure()), measured);
        };
    }

    private static boolean isIn(PlaceSet places, Place place) {
        for (PlaceKey key : SlowRating.keys(place)) {
            if (places.except().contains(key)) {
                return false;
            }
            if (places.in().contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean between(long value, Condition.Measured figure) {
        return value >= figure.from() && value <= figure.through();
    }

    private long value(Condition.Measure measure) {
        return switch (measure) {
            case ACTUAL_WEIGHT ->
                parcel.pieces().stream().mapToLong(Piece::weightGrams).sum();
            case CHARGEABLE_WEIGHT -> chargeable.longValueExact();
            case PIECES -> parcel.pieceCount();
            case DECLARED_VALUE -> parcel.declaredValueFen();
            case CASH_ON_DELIVERY -> parcel.cashOnDeliveryFen();
            default -> throw new IllegalStateException(measure.name());
        };
    }

    private static long value(Condition.Measure measure, Piece piece) {
        List<Integer> sides =
                List.of(piece.lengthMillimetres(), piece.widthMillimetres(), piece.heightMillimetres()).stream()
                        .sorted()
                        .toList();
        return switch (measure) {
            case LONGEST_SIDE -> sides.get(2);
            case SECOND_SIDE -> sides.get(1);
            case GIRTH -> sides.get(2) + 2 * (sides.get(0) + sides.get(1));
            case SIDES -> sides.get(0) + sides.get(1) + sides.get(2);
            case PIECE_WEIGHT -> piece.weightGrams();
            default -> throw new IllegalStateException(measure.name());
        };
    }
}

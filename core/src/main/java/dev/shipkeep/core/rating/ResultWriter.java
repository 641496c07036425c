package dev.shipkeep.core.rating;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.RatingResult.SurchargeLine;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.figure.Length;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.ArrayList;
import java.util.List;

/** Puts a rating and its trace into a result that can be kept. */
final class ResultWriter {
    private final PriceBook book;
    private final Parcel parcel;
    private final Rating rating;
    private final Trace trace;

    ResultWriter(PriceBook book, Parcel parcel, Rating rating, Trace trace) {
        this.book = book;
        this.parcel = parcel;
        this.rating = rating;
        this.trace = trace;
    }

    RatingResult write() {
        return rating.isRated() ? rated() : notRatable();
    }

    private RatingResult rated() {
        Offer offer = book.offers().get(rating.offer());
        Tariff tariff = offer.tariff();
        List<SurchargeLine> lines = new ArrayList<>();
        for (int number = 0; number < tariff.surchargeCodes().size(); number++) {
            if (rating.hasSurcharge(number)) {
                lines.add(new SurchargeLine(tariff.surchargeCodes().get(number), money(rating.surchargeFen(number))));
            }
        }
        return new RatingResult.Rated(
                offer.source(),
                offer.code(),
                tariff.card().code(),
                rating.rule() == Rating.NO_RULE ? null : rating.rule(),
                tariff.originName(rating.originZone),
                tariff.destinationName(rating.destinationZone),
                rating.actualGrams(),
                rating.volumetricGrams(),
                rating.chargeableGrams(),
                money(rating.listFreightFen()),
                money(rating.freightFen()),
                lines,
                money(rating.totalFen()),
                trace.steps());
    }

    private RatingResult notRatable() {
        List<Object> arguments = new ArrayList<>();
        if (rating.reason().compareTo(NotRatableReason.NO_ORIGIN_ZONE) < 0) {
            addParcelArguments(arguments);
        } else {
            Tariff tariff = book.offers().get(rating.offer()).tariff();
            arguments.add(tariff.card().code());
            addCardArguments(tariff, arguments);
        }
        List<Object> said = new ArrayList<>(arguments);
        said.addFirst(rating.reason());
        trace.say(TraceKey.NOT_RATABLE, said.toArray());
        return new RatingResult.NotRatable(rating.reason(), arguments, trace.steps());
    }

    private void addParcelArguments(List<Object> arguments) {
        switch (rating.reason()) {
            case OTHER_CURRENCY -> arguments.addAll(List.of(parcel.currency(), book.currency()));
            case WEIGHT_TOO_LARGE -> arguments.addAll(List.of(weight(), new Weight(Limits.GRAMS)));
            case SIZE_TOO_LARGE -> arguments.addAll(List.of(longestSide(), new Length(Limits.MILLIMETRES)));
            case TOO_MANY_PIECES -> arguments.addAll(List.of((long) parcel.pieceCount(), (long) Limits.PIECES));
            case VALUE_TOO_LARGE ->
                arguments.addAll(List.of(
                        money(parcel.declaredValueFen()), money(parcel.cashOnDeliveryFen()), money(Limits.FEN)));
            case NO_PRICE_VALID -> arguments.add(parcel.day());
            default -> {}
        }
    }

    private void addCardArguments(Tariff tariff, List<Object> arguments) {
        switch (rating.reason()) {
            case NO_ORIGIN_ZONE -> arguments.add(parcel.origin().narrowestKey());
            case NO_DESTINATION_ZONE -> arguments.add(parcel.destination().narrowestKey());
            case NO_LANE -> {
                addZones(tariff, arguments);
                String product = parcel.product();
                arguments.add(product == null ? RateCard.ANY : product);
            }
            case PIECES_UNKNOWN -> arguments.add((long) parcel.pieceCount());
            case CHARGEABLE_TOO_LARGE ->
                arguments.addAll(List.of(new Weight(rating.chargeableGrams()), new Weight(Limits.GRAMS)));
            case NO_PRICE_APPLIES, NO_BAND -> {
                addZones(tariff, arguments);
                arguments.add(new Weight(rating.chargeableGrams()));
            }
            case AMOUNT_TOO_LARGE -> arguments.add(money(Limits.FEN));
            default -> {}
        }
    }

    private void addZones(Tariff tariff, List<Object> arguments) {
        arguments.add(tariff.originName(rating.originZone));
        arguments.add(tariff.destinationName(rating.destinationZone));
    }

    private Weight weight() {
        long heaviest =
                parcel.pieces().stream().mapToLong(Piece::weightGrams).max().orElse(0);
        boolean oneIsTooHeavy = heaviest > Limits.GRAMS;
        return new Weight(
                oneIsTooHeavy
                        ? heaviest
                        : parcel.pieces().stream().mapToLong(Piece::weightGrams).sum());
    }

    private Length longestSide() {
        return new Length(parcel.pieces().stream()
                .mapToLong(Piece::longestSideMillimetres)
                .max()
                .orElse(0));
    }

    private Amount money(long fen) {
        return new Amount(fen, book.currency());
    }
}

package dev.shipkeep.core.rating;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consignment to be rated. Its pieces are either all listed, or the one piece of the list stands for the whole
 * consignment of several pieces of which nothing else is known.
 *
 * @param day business day whose prices hold
 * @param currency ISO 4217 code of the declared value and of the money to collect; prices must be in it
 * @param product code of the product; null when unknown
 * @param origin where from
 * @param destination where to
 * @param pieceCount number of pieces, at least 1
 * @param pieces all pieces, or one for the whole
 * @param declaredValueFen insured value, minor units; 0 when not insured
 * @param cashOnDeliveryFen money to collect, minor units; 0 for none
 * @param services codes of the services taken, such as a return
 */
public record Parcel(
        LocalDate day,
        String currency,
        @Nullable String product,
        Place origin,
        Place destination,
        int pieceCount,
        List<Piece> pieces,
        long declaredValueFen,
        long cashOnDeliveryFen,
        List<String> services) {
    public Parcel {
        pieces = List.copyOf(pieces);
        services = List.copyOf(services);
        if (pieces.isEmpty() || (pieces.size() != pieceCount && (pieces.size() > 1 || pieceCount < 1))) {
            throw new IllegalArgumentException(pieceCount + " pieces, of which " + pieces.size() + " are listed");
        }
        if (declaredValueFen < 0 || cashOnDeliveryFen < 0) {
            throw new IllegalArgumentException(
                    "declared value " + declaredValueFen + " and cash on delivery " + cashOnDeliveryFen);
        }
    }

    /** A single piece without insurance, cash on delivery and services. */
    public static Parcel of(
            LocalDate day, String currency, @Nullable String product, Place origin, Place destination, Piece piece) {
        return new Parcel(day, currency, product, origin, destination, 1, List.of(piece), 0, 0, List.of());
    }

    /** The same of other pieces, all of them listed. */
    public Parcel withPieces(List<Piece> others) {
        return new Parcel(
                day,
                currency,
                product,
                origin,
                destination,
                others.size(),
                others,
                declaredValueFen,
                cashOnDeliveryFen,
                services);
    }

    /** The same of several pieces of which only the whole is known. */
    public Parcel asWhole(int count, Piece whole) {
        return new Parcel(
                day,
                currency,
                product,
                origin,
                destination,
                count,
                List.of(whole),
                declaredValueFen,
                cashOnDeliveryFen,
                services);
    }

    /** The same with insurance, cash on delivery and services. */
    public Parcel with(long declaredFen, long collectedFen, List<String> taken) {
        return new Parcel(
                day, currency, product, origin, destination, pieceCount, pieces, declaredFen, collectedFen, taken);
    }

    /** Whether every piece is known by itself. */
    public boolean listsPieces() {
        return pieces.size() == pieceCount;
    }
}

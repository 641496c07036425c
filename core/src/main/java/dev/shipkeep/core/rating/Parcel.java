package dev.shipkeep.core.rating;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consignment to be rated; immutable. Its pieces are either all listed, or the one piece of the list stands for
 * the whole consignment of several pieces of which nothing else is known. What can be found out without a card is
 * found out once, when the parcel is made.
 */
public final class Parcel {
    private final LocalDate day;
    private final long epochDay;
    private final String currency;
    private final @Nullable String product;
    private final Place origin;
    private final Place destination;
    /** Kept here, so that a place that the rater knows need not be touched. */
    private final int originHash;

    private final int destinationHash;
    private final int pieceCount;
    private final Piece[] pieces;
    private final long declaredValueFen;
    private final long cashOnDeliveryFen;
    private final List<String> services;
    private final NotRatableReason flaw;

    /**
     * A consignment.
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
     * @throws IllegalArgumentException when the pieces do not fit their number or an amount is negative
     */
    public Parcel(
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
        this.day = day;
        this.currency = currency;
        this.product = product;
        this.origin = origin;
        this.destination = destination;
        this.pieceCount = pieceCount;
        this.pieces = pieces.toArray(Piece[]::new);
        this.declaredValueFen = declaredValueFen;
        this.cashOnDeliveryFen = cashOnDeliveryFen;
        this.services = List.copyOf(services);
        int listed = this.pieces.length;
        if (listed == 0 || (listed != pieceCount && (listed > 1 || pieceCount < 1))) {
            throw new IllegalArgumentException(pieceCount + " pieces, of which " + listed + " are listed");
        }
        if (declaredValueFen < 0 || cashOnDeliveryFen < 0) {
            throw new IllegalArgumentException(
                    "declared value " + declaredValueFen + " and cash on delivery " + cashOnDeliveryFen);
        }
        epochDay = day.toEpochDay();
        originHash = origin.hashCode();
        destinationHash = destination.hashCode();
        flaw = ParcelCheck.findFlaw(pieceCount, this.pieces, Math.max(declaredValueFen, cashOnDeliveryFen));
    }

    /** A single piece without insurance, cash on delivery and services. */
    public static Parcel of(
            LocalDate day, String currency, @Nullable String product, Place origin, Place destination, Piece piece) {
        return new Parcel(day, currency, product, origin, destination, 1, List.of(piece), 0, 0, List.of());
    }

    /** The same of other pieces, all of them listed. */
    public Parcel withPieces(List<Piece> others) {
        return with(others.size(), others);
    }

    /** The same of several pieces of which only the whole is known. */
    public Parcel asWhole(int count, Piece whole) {
        return with(count, List.of(whole));
    }

    private Parcel with(int count, List<Piece> others) {
        return new Parcel(
                day,
                currency,
                product,
                origin,
                destination,
                count,
                others,
                declaredValueFen,
                cashOnDeliveryFen,
                services);
    }

    /** The same with insurance, cash on delivery and services. */
    public Parcel with(long declaredFen, long collectedFen, List<String> taken) {
        return new Parcel(
                day, currency, product, origin, destination, pieceCount, pieces(), declaredFen, collectedFen, taken);
    }

    /** Business day whose prices hold. */
    public LocalDate day() {
        return day;
    }

    /** ISO 4217 code of its amounts. */
    public String currency() {
        return currency;
    }

    /** Code of the product; null when unknown. */
    public @Nullable String product() {
        return product;
    }

    /** Where it comes from. */
    public Place origin() {
        return origin;
    }

    /** Where it goes to. */
    public Place destination() {
        return destination;
    }

    /** Number of pieces. */
    public int pieceCount() {
        return pieceCount;
    }

    /** All pieces, or one for the whole. */
    public List<Piece> pieces() {
        return List.of(pieces);
    }

    /** Whether every piece is known by itself. */
    public boolean listsPieces() {
        return pieces.length == pieceCount;
    }

    /** Insured value, minor units; 0 when not insured. */
    public long declaredValueFen() {
        return declaredValueFen;
    }

    /** Money to collect, minor units; 0 for none. */
    public long cashOnDeliveryFen() {
        return cashOnDeliveryFen;
    }

    /** Codes of the services taken. */
    public List<String> services() {
        return services;
    }

    long epochDay() {
        return epochDay;
    }

    int originHash() {
        return originHash;
    }

    int destinationHash() {
        return destinationHash;
    }

    int listed() {
        return pieces.length;
    }

    Piece piece(int number) {
        return pieces[number];
    }

    /** Why no card can rate it; {@link NotRatableReason#NO_PRICE_VALID} when a price is all that it needs. */
    NotRatableReason flaw() {
        return flaw;
    }

    @Override
    public String toString() {
        return "Parcel[" + day + ", " + product + ", " + origin + " → " + destination + ", " + pieceCount + " × "
                + pieces() + ", " + declaredValueFen + ", " + cashOnDeliveryFen + " " + currency + ", " + services
                + "]";
    }
}

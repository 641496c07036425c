package dev.shipkeep.rating.work;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;

/**
 * A digest of all of a parcel that its price depends on, to tell a corrected parcel from one whose prices changed. Stored:
 * it must give the same for the same parcel in every version of the program.
 */
public final class FactsDigest {

    /** 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int HALF = 32;

    private FactsDigest() {}

    public static long of(Parcel parcel) {
        long digest = mix(parcel.day().toEpochDay(), parcel.currency().hashCode());
        String product = parcel.product();
        digest = mix(digest, product == null ? 0 : product.hashCode());
        digest = mix(mix(digest, keyOf(parcel.origin())), keyOf(parcel.destination()));
        digest = mix(digest, parcel.pieceCount());
        for (Piece piece : parcel.pieces()) {
            digest = mix(digest, piece.weightGrams());
            digest = mix(mix(digest, piece.lengthMillimetres()), piece.widthMillimetres());
            digest = mix(digest, piece.heightMillimetres());
        }
        digest = mix(mix(digest, parcel.declaredValueFen()), parcel.cashOnDeliveryFen());
        for (String service : parcel.services()) {
            digest = mix(digest, service.hashCode());
        }
        return digest;
    }

    private static long keyOf(Place place) {
        String province = place.province();
        long wide = province == null ? 0 : province.hashCode();
        return wide << HALF | Integer.toUnsignedLong(place.narrowestKey().hashCode());
    }

    private static long mix(long digest, long value) {
        long mixed = (digest ^ value) * SPREAD;
        return mixed ^ mixed >>> HALF;
    }
}

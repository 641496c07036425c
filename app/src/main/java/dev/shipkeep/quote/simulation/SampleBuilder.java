package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs parcels one by one. For one thread. */
public final class SampleBuilder {

    /** Beyond them a sample is cut; with its results it takes some 150 megabytes. */
    public static final int MOST_ROWS = 2_000_000;

    static final int MOST_LANES = 1_500;

    private static final int FIRST_ROWS = 1_024;
    private static final int MOST_WORDS = Short.MAX_VALUE;

    private final String currency;
    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();
    private final Map<List<String>, Integer> services = new HashMap<>();
    private final Map<Lane, Integer> lanes = new HashMap<>();
    private final Columns columns = new Columns();
    private boolean cut;

    public SampleBuilder(String currency) {
        this.currency = currency;
    }

    /** Growing columns. */
    static final class Columns {
        int[] origin = new int[FIRST_ROWS];
        int[] destination = new int[FIRST_ROWS];
        int[] grams = new int[FIRST_ROWS];
        int[] length = new int[FIRST_ROWS];
        int[] width = new int[FIRST_ROWS];
        int[] height = new int[FIRST_ROWS];
        int[] pieces = new int[FIRST_ROWS];
        short[] product = new short[FIRST_ROWS];
        short[] services = new short[FIRST_ROWS];
        short[] lane = new short[FIRST_ROWS];
        byte[] step = new byte[FIRST_ROWS];
        long[] declaredFen = new long[FIRST_ROWS];
        long[] collectedFen = new long[FIRST_ROWS];
        /** Null while every row is one parcel. */
        long @Nullable [] counts;

        private int size;

        int size() {
            return size;
        }

        long count(int row) {
            long[] all = counts;
            return all == null ? 1 : all[row];
        }

        int next() {
            if (size == origin.length) {
                grow(Math.min(MOST_ROWS, size * 2));
            }
            return size++;
        }

        private void grow(int rows) {
            origin = Arrays.copyOf(origin, rows);
            destination = Arrays.copyOf(destination, rows);
            grams = Arrays.copyOf(grams, rows);
            length = Arrays.copyOf(length, rows);
            width = Arrays.copyOf(width, rows);
            height = Arrays.copyOf(height, rows);
            pieces = Arrays.copyOf(pieces, rows);
            product = Arrays.copyOf(product, rows);
            services = Arrays.copyOf(services, rows);
            lane = Arrays.copyOf(lane, rows);
            step = Arrays.copyOf(step, rows);
            declaredFen = Arrays.copyOf(declaredFen, rows);
            collectedFen = Arrays.copyOf(collectedFen, rows);
            long[] all = counts;
            counts = all == null ? null : Arrays.copyOf(all, rows);
        }
    }

    /** Adds a parcel whose pieces are known as a whole, many times. */
    public void add(Parcel parcel, long count) {
        if (columns.size() == MOST_ROWS) {
            cut = true;
            return;
        }
        int row = columns.next();
        Piece piece = parcel.pieces().getFirst();
        columns.origin[row] = number(places, parcel.origin());
        columns.destination[row] = number(places, parcel.destination());
        columns.grams[row] = (int) Math.min(Integer.MAX_VALUE, piece.weightGrams());
        columns.length[row] = piece.lengthMillimetres();
        columns.width[row] = piece.widthMillimetres();
        columns.height[row] = piece.heightMillimetres();
        columns.pieces[row] = parcel.pieceCount();
        String product = parcel.product();
        columns.product[row] = product == null ? -1 : (short) bounded(products, product);
        columns.services[row] = (short) bounded(services, parcel.services());
        columns.lane[row] = (short) lane(parcel);
        columns.step[row] = (byte) WeightStep.of(piece.weightGrams()).ordinal();
        columns.declaredFen[row] = parcel.declaredValueFen();
        columns.collectedFen[row] = parcel.cashOnDeliveryFen();
        if (count != 1 && columns.counts == null) {
            columns.counts = new long[columns.origin.length];
            Arrays.fill(columns.counts, 0, row, 1);
        }
        long[] counts = columns.counts;
        if (counts != null) {
            counts[row] = count;
        }
    }

    private int lane(Parcel parcel) {
        Lane lane = new Lane(province(parcel.origin()), province(parcel.destination()));
        Integer known = lanes.get(lane);
        if (known != null) {
            return known;
        }
        return number(lanes, lanes.size() < MOST_LANES ? lane : Lane.OTHER);
    }

    private static String province(Place place) {
        String province = place.province();
        return province == null ? "" : province;
    }

    /** The number of something, the next one when it is new. */
    private static <T> int number(Map<T, Integer> numbers, T key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = numbers.size();
            numbers.put(key, known);
        }
        return known;
    }

    private static <T> int bounded(Map<T, Integer> numbers, T key) {
        int number = number(numbers, key);
        if (number > MOST_WORDS) {
            throw new IllegalStateException("more than " + MOST_WORDS + " different products or services");
        }
        return number;
    }

    public Sample build() {
        return new Sample(currency, listed(places), listed(products), listed(services), listed(lanes), columns, cut);
    }

    private static <T> List<T> listed(Map<T, Integer> numbers) {
        List<T> list = new ArrayList<>(java.util.Collections.nCopies(numbers.size(), null));
        numbers.forEach((key, number) -> list.set(number, key));
        return list;
    }
}

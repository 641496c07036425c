package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parcels that a quote is simulated on, packed into columns: some forty bytes each, and one object per place. Immutable and
 * shared by threads.
 */
public final class Sample {

    private final String currency;
    private final List<Place> places;
    private final List<String> products;
    private final List<List<String>> services;
    private final List<Lane> lanes;
    private final SampleBuilder.Columns columns;
    private final boolean cut;

    Sample(
            String currency,
            List<Place> places,
            List<String> products,
            List<List<String>> services,
            List<Lane> lanes,
            SampleBuilder.Columns columns,
            boolean cut) {
        this.currency = currency;
        this.places = List.copyOf(places);
        this.products = List.copyOf(products);
        this.services = List.copyOf(services);
        this.lanes = List.copyOf(lanes);
        this.columns = columns;
        this.cut = cut;
    }

    /** Rows; each stands for {@link #count} parcels. */
    public int size() {
        return columns.size();
    }

    /** Whether there were more parcels than a sample holds. */
    public boolean isCut() {
        return cut;
    }

    public String currency() {
        return currency;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    long count(int row) {
        return columns.count(row);
    }

    int lane(int row) {
        return columns.lane[row];
    }

    int step(int row) {
        return columns.step[row];
    }

    /** All parcels. */
    public long parcels() {
        long parcels = 0;
        for (int row = 0; row < size(); row++) {
            parcels += count(row);
        }
        return parcels;
    }

    /** The parcel of a row, as though it were shipped on the day. */
    Parcel parcel(int row, LocalDate day) {
        int product = columns.product[row];
        @Nullable String code = product < 0 ? null : products.get(product);
        Piece piece = new Piece(columns.grams[row], columns.length[row], columns.width[row], columns.height[row]);
        return new Parcel(
                day,
                currency,
                code,
                places.get(columns.origin[row]),
                places.get(columns.destination[row]),
                columns.pieces[row],
                List.of(piece),
                columns.declaredFen[row],
                columns.collectedFen[row],
                services.get(columns.services[row]));
    }
}

package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parcels of a sample cost us, pay at present and would pay elsewhere: found once for a sample, since no slider
 * changes it.
 */
public final class Baseline {

    /** Of a parcel that has no amount. */
    static final long NONE = -1;

    private final Comparison comparison;
    private final long[] costFen;
    private final long[] todayFen;
    private final List<long[]> rivalFen;

    private Baseline(Comparison comparison, long[] costFen, long[] todayFen, List<long[]> rivalFen) {
        this.comparison = comparison;
        this.costFen = costFen;
        this.todayFen = todayFen;
        this.rivalFen = rivalFen;
    }

    /**
     * What a proposal is compared with.
     *
     * @param day whose prices and costs hold
     * @param cost null when there is no cost card
     * @param today what they pay without the quote; null when there is no price
     */
    public record Comparison(
            LocalDate day,
            @Nullable PriceBook cost,
            @Nullable PriceBook today,
            List<Rival> rivals) {
        public Comparison {
            rivals = List.copyOf(rivals);
        }
    }

    /** Another carrier's card. */
    public record Rival(String name, PriceBook book) {}

    public static Baseline of(Sample sample, Comparison comparison) {
        List<long[]> rivals = new ArrayList<>();
        for (Rival rival : comparison.rivals()) {
            rivals.add(amounts(sample, rival.book(), comparison.day()));
        }
        return new Baseline(
                comparison,
                amounts(sample, comparison.cost(), comparison.day()),
                amounts(sample, comparison.today(), comparison.day()),
                rivals);
    }

    private static long[] amounts(Sample sample, @Nullable PriceBook book, LocalDate day) {
        long[] amounts = new long[sample.size()];
        Slices.run(sample.size(), (from, to) -> {
            Rater rater = new Rater();
            Rating rating = new Rating();
            for (int row = from; row < to; row++) {
                boolean rated = book != null && rater.rate(book, sample.parcel(row, day), rating);
                amounts[row] = rated ? rating.totalFen() : NONE;
            }
        });
        return amounts;
    }

    public Comparison comparison() {
        return comparison;
    }

    long costFen(int row) {
        return costFen[row];
    }

    long todayFen(int row) {
        return todayFen[row];
    }

    int rivals() {
        return rivalFen.size();
    }

    long rivalFen(int rival, int row) {
        return rivalFen.get(rival)[row];
    }
}

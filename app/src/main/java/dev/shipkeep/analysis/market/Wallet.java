package dev.shipkeep.analysis.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a shipper's parcels are shared among carriers, in a month.
 *
 * @param ours parcels that we carried in a month on average over the last twelve
 * @param parts other carriers, the largest first
 */
public record Wallet(long ours, List<Part> parts) {

    private static final long BASIS_POINTS = 10_000;

    /**
     * What one carrier has.
     *
     * @param averageFen mean price per parcel over the parcels whose price is known; null when none is
     */
    public record Part(
            String carrier, long parcels, @Nullable Long averageFen) {}

    public Wallet {
        parts = List.copyOf(parts);
    }

    static Wallet of(long ours, List<Volume> volumes) {
        Map<String, List<Volume>> byCarrier = new LinkedHashMap<>();
        volumes.forEach(volume -> byCarrier
                .computeIfAbsent(volume.carrier(), carrier -> new ArrayList<>())
                .add(volume));
        List<Part> parts = byCarrier.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), parcels(entry.getValue()), average(entry.getValue())))
                .sorted(Comparator.comparingLong(Part::parcels).reversed().thenComparing(Part::carrier))
                .toList();
        return new Wallet(ours, parts);
    }

    private static long parcels(List<Volume> volumes) {
        return volumes.stream().mapToLong(Volume::monthlyParcels).sum();
    }

    private static @Nullable Long average(List<Volume> volumes) {
        long parcels = 0;
        long fen = 0;
        for (Volume volume : volumes) {
            Long price = volume.priceFen();
            if (price != null) {
                parcels += volume.monthlyParcels();
                fen += volume.monthlyParcels() * price;
            }
        }
        return parcels == 0 ? null : Long.valueOf((fen + parcels / 2) / parcels);
    }

    /** All parcels that are known of. */
    public long total() {
        return ours + parts.stream().mapToLong(Part::parcels).sum();
    }

    /** Whether others are known: without them a share would always be the whole. */
    public boolean isKnown() {
        return !parts.isEmpty();
    }

    /** A part of the whole in basis points, rounded half up; 0 when there is nothing. */
    public int share(long parcels) {
        long total = total();
        return total == 0 ? 0 : Math.toIntExact((parcels * BASIS_POINTS * 2 + total) / (2 * total));
    }
}

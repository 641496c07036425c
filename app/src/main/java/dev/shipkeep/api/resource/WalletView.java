package dev.shipkeep.api.resource;

import dev.shipkeep.analysis.market.Volume;
import dev.shipkeep.analysis.market.Wallet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a shipper's monthly parcels are shared.
 *
 * @param known whether anything with other carriers is known; without it our share says nothing
 * @param oursMonthly parcels that we carried in a month, on average over the last twelve
 * @param volumes as they were told, the largest first
 */
record WalletView(
        boolean known,
        long totalMonthly,
        long oursMonthly,
        int oursBasisPoints,
        List<Share> others,
        List<Told> volumes) {

    /** @param averagePriceFen over the parcels whose price is known; null when none is */
    record Share(
            String carrier,
            long monthlyParcels,
            int basisPoints,
            @Nullable Long averagePriceFen) {}

    /** @param origin null for everywhere, like the destination */
    record Told(
            long id,
            String carrier,
            @Nullable String origin,
            @Nullable String destination,
            int monthlyParcels,
            @Nullable Long priceFen,
            LocalDate statedOn,
            String note,
            String by) {}

    static WalletView of(Wallet wallet, List<Volume> volumes) {
        return new WalletView(
                wallet.isKnown(),
                wallet.total(),
                wallet.ours(),
                wallet.share(wallet.ours()),
                wallet.parts().stream()
                        .map(part -> new Share(
                                part.carrier(), part.parcels(), wallet.share(part.parcels()), part.averageFen()))
                        .toList(),
                volumes.stream().map(WalletView::told).toList());
    }

    static Told told(Volume volume) {
        return new Told(
                volume.id(),
                volume.carrier(),
                orNull(volume.origin()),
                orNull(volume.destination()),
                volume.monthlyParcels(),
                volume.priceFen(),
                volume.statedOn(),
                volume.note(),
                volume.byName());
    }

    private static @Nullable String orNull(String place) {
        return Stream.of(place).filter(text -> !text.isEmpty()).findFirst().orElse(null);
    }
}

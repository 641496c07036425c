package dev.shipkeep.waybill.panel;

import dev.shipkeep.account.Account;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an account sends to.
 *
 * @param span null for an account that never sent a parcel
 * @param from first of the months that count
 * @param lanes the largest, by parcels
 * @param laneCount of all lanes
 * @param parcels of all lanes
 */
public record Lanes(
        Account account,
        @Nullable Span span,
        @Nullable LocalDate from,
        List<Lane> lanes,
        long laneCount,
        long parcels) {

    /** @param origin and destination: region codes, empty where not known */
    public record Lane(String origin, String destination, long parcels, long onTime, long late, long revenueFen) {

        public @Nullable Integer onTimeBasisPoints() {
            return Sums.share(onTime, onTime + late);
        }
    }
}

package dev.shipkeep.contract.agreement;

import dev.shipkeep.contract.VolumeTerm;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract's promises, from the daily facts of the accounts that may be seen.
 *
 * @param hidden accounts that are covered but may not be seen; they are in no sum
 * @param monthlyMarginFen of the last ninety days, by thirty days; null when no cost is known
 */
public record Fulfilment(
        Quality quality,
        List<Progress> volumes,
        long servicesFen,
        @Nullable Long monthlyMarginFen,
        int hidden) {

    private static final int WHOLE = 10_000;

    /** Parcels of the contract's days until yesterday. */
    public record Quality(long parcels, long onTime, long late, long damaged, long lost) {

        /** Basis points; null before the first parcel was judged. */
        public @Nullable Integer onTimeShare() {
            return share(onTime, onTime + late);
        }

        public @Nullable Integer damageShare() {
            return share(damaged, parcels);
        }

        public @Nullable Integer lossShare() {
            return share(lost, parcels);
        }

        private static @Nullable Integer share(long part, long whole) {
            return whole == 0 ? null : (Integer) (int) (part * WHOLE / whole);
        }
    }

    /**
     * A promised volume in the period that runs, or ran last.
     *
     * @param delivered quantity so far
     * @param elapsed share of the period that is over, basis points
     */
    public record Progress(VolumeTerm term, VolumePeriod period, long delivered, int elapsed) {

        /** Delivered of what was promised, basis points; null when nothing was promised. */
        public @Nullable Integer share() {
            var commitment = term.commitment();
            return commitment == null || commitment.quantity() == 0
                    ? null
                    : (Integer) (int) Math.min(delivered * WHOLE / commitment.quantity(), Integer.MAX_VALUE);
        }

        /** Whether less was sent than the part of the period that is over would ask for. */
        public boolean isBehind() {
            Integer share = share();
            return share != null && share < elapsed;
        }
    }

    /** The services' cost as a share of the margin, basis points; null when there is no margin to speak of. */
    public @Nullable Integer burden() {
        return monthlyMarginFen == null || monthlyMarginFen <= 0
                ? null
                : (Integer) (int) Math.min(servicesFen * WHOLE / monthlyMarginFen, Integer.MAX_VALUE);
    }

    /** The last part of a text key: whether the services cost more than the account can bear. */
    public String verdict() {
        if (servicesFen == 0) {
            return "none";
        }
        if (monthlyMarginFen == null) {
            return "unknown";
        }
        Integer burden = burden();
        if (burden == null || burden >= WHOLE) {
            return "over";
        }
        return burden >= WHOLE / 2 ? "high" : "fine";
    }
}

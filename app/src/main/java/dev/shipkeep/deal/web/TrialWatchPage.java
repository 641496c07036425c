package dev.shipkeep.deal.web;

import dev.shipkeep.deal.trial.TrialParcel;
import dev.shipkeep.deal.trial.TrialWatch;
import dev.shipkeep.platform.page.Frame;
import java.time.Instant;
import java.util.List;

/** Trial parcels under way. */
public record TrialWatchPage(Frame frame, List<TrialWatch.Watched> parcels, Instant now) {

    public String standing(TrialParcel parcel) {
        return parcel.standing(now).name();
    }
}

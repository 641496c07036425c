package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.CardVersion;
import java.util.List;

/** A parcel tried on a version. */
public record TrialPage(Frame frame, CardVersion version, List<String> products, Trial trial) {

    public String product(String code) {
        return frame.choice("pricing.product.", code);
    }
}

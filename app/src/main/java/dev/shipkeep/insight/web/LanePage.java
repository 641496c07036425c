package dev.shipkeep.insight.web;

import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.LaneAccount;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** The accounts behind a lane or a region; an empty region is any. */
public record LanePage(Frame frame, CockpitView view, String origin, String destination, List<LaneAccount> accounts) {

    public String title() {
        if (origin.isEmpty()) {
            return frame.say("insight.lane.to", Regions.name(frame, destination));
        }
        return destination.isEmpty()
                ? frame.say("insight.lane.from", Regions.name(frame, origin))
                : frame.say("insight.lane.between", Regions.name(frame, origin), Regions.name(frame, destination));
    }

    public String backUrl() {
        return new CockpitLinks(view).lanes();
    }
}

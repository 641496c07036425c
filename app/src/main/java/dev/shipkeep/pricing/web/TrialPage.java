package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.words.Trial;
import java.util.List;

/** A parcel tried on a version. */
public record TrialPage(Frame frame, CardVersion version, List<String> products, Trial trial) {}

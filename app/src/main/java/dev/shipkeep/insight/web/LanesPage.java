package dev.shipkeep.insight.web;

import dev.shipkeep.core.measure.Proportion;
import dev.shipkeep.insight.cockpit.CockpitView;
import dev.shipkeep.insight.cockpit.Lane;
import dev.shipkeep.insight.cockpit.Lanes;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Regions and lanes. */
public record LanesPage(Frame frame, CockpitView view, Lanes lanes) {

    private static final int LISTED = 15;

    public List<Lane> largest() {
        return lanes.largest(LISTED);
    }

    /** Whether any region is a province of China, so that the map says something. */
    public boolean hasMap(List<Lane> regions, boolean origin) {
        return regions.stream().anyMatch(lane -> Regions.TILES.containsKey(region(lane, origin)));
    }

    public String map(List<Lane> regions, boolean origin) {
        Map<String, Long> parcels = new HashMap<>();
        regions.forEach(lane -> parcels.put(region(lane, origin), lane.parcels()));
        List<List<Object>> cells = new ArrayList<>();
        List<@Nullable String> links = new ArrayList<>();
        Regions.TILES.forEach((code, tile) -> {
            long count = parcels.getOrDefault(code, 0L);
            String name = frame.choice("account.region.", code);
            String sign = frame.words().isChinese() ? name.substring(0, Math.min(2, name.length())) : tile.sign();
            cells.add(List.of(tile.column(), tile.row(), count, name, sign));
            links.add(count == 0 ? null : url(code, origin));
        });
        return new Chart("tiles", "count")
                .with("links", links)
                .line(frame.say("insight.column.parcels"), cells)
                .json();
    }

    public String region(Lane lane, boolean origin) {
        return origin ? lane.origin() : lane.destination();
    }

    public String name(String region) {
        return Regions.name(frame, region);
    }

    public String url(String region, boolean origin) {
        return origin ? new CockpitLinks(view).lane(region, "") : new CockpitLinks(view).lane("", region);
    }

    public String url(Lane lane) {
        return new CockpitLinks(view).lane(lane.origin(), lane.destination());
    }

    public String share(long parcels) {
        long all = lanes.parcels();
        return all == 0 ? "—" : Figures.percent(Proportion.floorBasisPoints(parcels, all));
    }
}

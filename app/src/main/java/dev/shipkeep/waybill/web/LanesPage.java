package dev.shipkeep.waybill.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.Lanes;
import dev.shipkeep.waybill.panel.Span;
import dev.shipkeep.waybill.panel.Sums;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

public record LanesPage(Frame frame, Lanes lanes) {

    /**
     * @param url of the parcels on it; empty when one end is not known
     */
    public record Row(
            String name,
            String url,
            long parcels,
            @Nullable Integer share,
            @Nullable Integer onTime,
            String revenue) {}

    public Account account() {
        return lanes.account();
    }

    public boolean isEmpty() {
        return lanes.lanes().isEmpty();
    }

    public String period() {
        return PanelWords.period(frame, lanes.from(), lanes.span());
    }

    public long largest() {
        return isEmpty() ? 0 : lanes.lanes().getFirst().parcels();
    }

    public long otherLanes() {
        return lanes.laneCount() - lanes.lanes().size();
    }

    public long otherParcels() {
        return lanes.parcels()
                - lanes.lanes().stream().mapToLong(Lanes.Lane::parcels).sum();
    }

    public @Nullable Integer otherShare() {
        return Sums.share(otherParcels(), lanes.parcels());
    }

    public List<Row> rows() {
        return lanes.lanes().stream().map(this::row).toList();
    }

    private Row row(Lanes.Lane lane) {
        return new Row(
                place(lane.origin()) + " → " + place(lane.destination()),
                url(lane),
                lane.parcels(),
                Sums.share(lane.parcels(), lanes.parcels()),
                lane.onTimeBasisPoints(),
                frame.moneyShort(lane.revenueFen(), account().currency()));
    }

    private String place(String region) {
        return region.isEmpty() ? frame.say("waybill.lanes.unknown") : frame.choice("account.region.", region);
    }

    private String url(Lanes.Lane lane) {
        if (lane.origin().isEmpty() || lane.destination().isEmpty()) {
            return "";
        }
        LocalDate from = Objects.requireNonNull(lanes.from());
        Span span = Objects.requireNonNull(lanes.span());
        return PanelWords.parcelsUrl(account().id(), from, span.day()) + "&origin=" + encode(lane.origin())
                + "&destination=" + encode(lane.destination());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.CardVersion;
import dev.shipkeep.pricing.words.FigureWords;
import dev.shipkeep.pricing.words.Trial;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version: its prices by lane and weight, a parcel to try, and what can be done with it.
 *
 * @param others versions that it can be compared with
 * @param problems why it was not brought into force or ended
 */
public record VersionPage(
        Frame frame,
        CardVersion version,
        LocalDate today,
        PriceTable table,
        List<CardVersion> others,
        Trial trial,
        FieldProblems problems) {

    public String days() {
        return FigureWords.days(frame.words(), version.validity());
    }

    public String zone(String zone) {
        return PriceTable.zoneName(frame, zone);
    }

    public String money(@Nullable Long fen) {
        return frame.money(fen, version.card().currency());
    }

    public String product(String code) {
        return frame.choice("pricing.product.", code);
    }
}

package dev.shipkeep.lead.web;

import dev.shipkeep.lead.archive.Finder;
import dev.shipkeep.lead.archive.LeadCard;
import dev.shipkeep.lead.archive.LeadContact;
import dev.shipkeep.lead.archive.LeadEvent;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.util.List;

/** One lead with what is known of it and what happened to it. */
public record LeadPage(
        Frame frame,
        LeadCard card,
        List<LeadContact> contacts,
        List<Long> photos,
        List<Finder> finders,
        List<LeadEvent> events) {

    public String sentence(LeadEvent event) {
        return frame.say(event.messageKey(), event.arguments().toArray());
    }

    public String kilograms() {
        Integer grams = card.facts().parcelGrams();
        return grams == null
                ? "—"
                : BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString() + " kg";
    }

    public String count(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? "—" : frame.count(number.longValue());
    }
}

package dev.shipkeep.rating.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.rating.LineKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rated parcels an address asks for: by default those of this month. */
public record LineList(
        ListAddress address,
        LocalDate from,
        LocalDate through,
        @Nullable LineKey after) {

    private static final Set<String> KNOWN = Set.of("from", "to", ListAddress.PLACE);
    private static final int MOST_DAYS = 366;

    static LineList of(long accountId, Map<String, String> parameters, LocalDate today) {
        ListAddress address = ListAddress.of("/accounts/" + accountId + "/rated-parcels", parameters, KNOWN);
        LocalDate from = WaitingList.day(address.value("from"));
        LocalDate first = from == null ? today.withDayOfMonth(1) : from;
        LocalDate to = WaitingList.day(address.value("to"));
        LocalDate last = to == null || to.isBefore(first) ? first.plusMonths(1).minusDays(1) : to;
        LocalDate bound = first.plusDays(MOST_DAYS);
        return new LineList(
                address.with("from", first).with("to", last.isAfter(bound) ? bound : last),
                first,
                last.isAfter(bound) ? bound : last,
                key(address.value(ListAddress.PLACE)));
    }

    static String url(long accountId, LocalDate from, LocalDate through) {
        return "/accounts/" + accountId + "/rated-parcels?from=" + from + "&to=" + through;
    }

    String urlAfter(LineKey key) {
        return address.at(key.shippedAt() + " " + key.waybillNo()).url();
    }

    public String days() {
        return from + " – " + through;
    }

    private static @Nullable LineKey key(String text) {
        int space = text.indexOf(' ');
        try {
            return space < 0 ? null : new LineKey(Instant.parse(text.substring(0, space)), text.substring(space + 1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

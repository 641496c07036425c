package dev.shipkeep.rating.web;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.rating.WaitingFilter;
import dev.shipkeep.rating.WaitingKey;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which waiting parcels an address asks for. What cannot be read is left out. */
public record WaitingList(
        ListAddress address, WaitingFilter filter, @Nullable WaitingKey after) {

    private static final Set<String> KNOWN = Set.of("reason", "account", "from", "to", ListAddress.PLACE);
    private static final int DAY_LENGTH = "2026-01-01".length();
    private static final int LONGEST_NUMBER = 18;

    static WaitingList of(Map<String, String> parameters) {
        ListAddress address = ListAddress.of(WaitingController.PATH, parameters, KNOWN);
        return new WaitingList(
                address,
                new WaitingFilter(
                        reason(address.value("reason")),
                        number(address.value("account")),
                        day(address.value("from")),
                        day(address.value("to"))),
                key(address.value(ListAddress.PLACE)));
    }

    String urlAfter(WaitingKey key) {
        return address.at(key.day() + key.waybillNo()).url();
    }

    private static @Nullable NotRatableReason reason(String text) {
        return Arrays.stream(NotRatableReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long number(String text) {
        return !text.isEmpty()
                        && text.length() <= LONGEST_NUMBER
                        && text.chars().allMatch(character -> character >= '0' && character <= '9')
                ? Long.valueOf(text)
                : null;
    }

    static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() < 2100 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable WaitingKey key(String text) {
        LocalDate day = text.length() > DAY_LENGTH ? day(text.substring(0, DAY_LENGTH)) : null;
        return day == null ? null : new WaitingKey(day, text.substring(DAY_LENGTH));
    }
}

package dev.shipkeep.settlement;

import dev.shipkeep.rating.LineKey;
import dev.shipkeep.rating.RatedLine;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a statement's lines ends: lines go by account, time and number. */
public record LinePlace(long accountId, LineKey key) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,6})\\.(.{1,64})");
    private static final int NANOS_PER_MICRO = 1_000;

    static LinePlace of(RatedLine line) {
        return new LinePlace(line.accountId(), new LineKey(line.shippedAt(), line.waybillNo()));
    }

    /** Reads a place from an address; nothing for a text that is none. */
    public static Optional<LinePlace> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant time = Instant.ofEpochSecond(
                    Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)) * NANOS_PER_MICRO);
            return Optional.of(new LinePlace(Long.parseLong(parts.group(1)), new LineKey(time, parts.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String text() {
        return accountId + "." + key.shippedAt().getEpochSecond() + "."
                + key.shippedAt().getNano() / NANOS_PER_MICRO + "." + key.waybillNo();
    }
}

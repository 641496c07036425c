package dev.shipkeep.platform.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a sorted list, between two rows: after the row with this sort value and id, or before it. Written in the
 * address, so that every page of a list can be bookmarked and costs the same.
 */
public record Place(Direction direction, String value, long id) {

    /** Which way from the row. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    private static final Pattern FORM = Pattern.compile("([ab])\\.(\\d{1,18})\\.(.{0,250})", Pattern.DOTALL);

    /** Reads a place from an address; nothing for a text that is none. */
    public static Optional<Place> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Direction direction = parts.group(1).equals("a") ? Direction.AFTER : Direction.BEFORE;
        return Optional.of(new Place(direction, parts.group(3), Long.parseLong(parts.group(2))));
    }

    public String text() {
        return (direction == Direction.AFTER ? "a." : "b.") + id + "." + value;
    }
}

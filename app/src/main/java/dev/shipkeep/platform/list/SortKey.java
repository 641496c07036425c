package dev.shipkeep.platform.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be sorted by. Both expressions are written in the program, never taken from a request.
 *
 * @param name as it stands in the address
 * @param expression SQL that is never null, exactly as its index has it
 * @param idExpression SQL of the id that breaks ties
 * @param descendingFirst whether the usual direction is from large to small
 */
public record SortKey(String name, String expression, String idExpression, Kind kind, boolean descendingFirst) {

    /** How the sort value is written in an address. */
    public enum Kind {
        NUMBER("?::bigint"),
        DAY("?::date"),
        TEXT("?::text");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }

        private @Nullable Object read(String text) {
            try {
                return switch (this) {
                    case NUMBER -> Long.valueOf(text);
                    case DAY -> LocalDate.parse(text);
                    case TEXT -> text;
                };
            } catch (NumberFormatException | DateTimeParseException e) {
                return null;
            }
        }
    }

    /** Whether an address asks for large before small; without a word the usual direction. */
    public boolean isDescending(ListAddress address) {
        return switch (address.value("order")) {
            case "down" -> true;
            case "up" -> false;
            default -> descendingFirst;
        };
    }

    public String orderBy(boolean descending) {
        String direction = descending ? " DESC" : "";
        return " ORDER BY " + expression + direction + ", " + idExpression + direction;
    }

    boolean canRead(Place place) {
        return kind.read(place.value()) != null;
    }

    /** Narrows to the rows on the side of a place that this key can read. */
    void addPlace(Where where, Place place, boolean descending) {
        Object value = Objects.requireNonNull(kind.read(place.value()));
        boolean smaller = descending == (place.direction() == Place.Direction.AFTER);
        where.and(
                "(" + expression + ", " + idExpression + ")" + (smaller ? " < " : " > ") + "(" + kind.parameter
                        + ", ?)",
                value,
                place.id());
    }
}

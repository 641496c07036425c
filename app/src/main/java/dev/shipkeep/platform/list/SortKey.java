package dev.shipkeep.platform.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
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

    /** Narrows to the rows on the place's side; does nothing for a place whose value this key cannot read. */
    public boolean addPlace(Where where, Place place, boolean descending) {
        Object value = Optional.ofNullable(kind.read(place.value())).orElse(null);
        if (value == null) {
            return false;
        }
        boolean smaller = descending == (place.direction() == Place.Direction.AFTER);
        where.and(
                "(" + expression + ", " + idExpression + ")" + (smaller ? " < " : " > ") + "(" + kind.parameter
                        + ", ?)",
                value,
                place.id());
        return true;
    }
}

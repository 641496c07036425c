package dev.shipkeep.pricing.words;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.pricing.sheet.PlaceNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parcel as somebody types it: kilograms, centimetres, yuan, places by name, all pieces alike. */
final class ParcelForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final int GRAMS = 3;
    private static final int MILLIMETRES = 1;
    private static final int FEN = 2;

    private final Map<String, String> typed;
    private final PlaceNames names;
    private final List<FieldProblem> problems = new ArrayList<>();

    ParcelForm(Map<String, String> typed, PlaceNames names) {
        this.typed = typed;
        this.names = names;
    }

    FieldProblems problems() {
        return new FieldProblems(problems);
    }

    /** Null when something typed is wrong. */
    @Nullable
    Parcel parcel(String currency) {
        Place origin = place("origin");
        Place destination = place("destination");
        long grams = number("weight", GRAMS, true);
        Piece piece = new Piece(
                grams, (int) number("length", MILLIMETRES, false), (int) number("width", MILLIMETRES, false), (int)
                        number("height", MILLIMETRES, false));
        int count = (int) number("pieces", 0, true);
        long declaredFen = number("declared", FEN, false);
        long collectedFen = number("collected", FEN, false);
        LocalDate day = Trials.day(typed.get("day"));
        if (day == null) {
            problems.add(FieldProblem.of("day", "pricing.trial.wrongDay"));
        }
        if (count < 1 || count > Limits.PIECES) {
            problems.add(FieldProblem.of("pieces", "pricing.trial.wrongNumber"));
        }
        if (day == null || !problems.isEmpty()) {
            return null;
        }
        String product = text("product");
        return Parcel.of(day, currency, product.isEmpty() ? null : product, origin, destination, piece)
                .withPieces(Collections.nCopies(count, piece))
                .with(declaredFen, collectedFen, services());
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private List<String> services() {
        return Arrays.stream(text("services").split("[;；、,，\\s]"))
                .filter(service -> !service.isEmpty())
                .toList();
    }

    /** Nothing typed is a place of which nothing is known. */
    private Place place(String field) {
        String name = text(field);
        if (name.isEmpty()) {
            return Place.UNKNOWN;
        }
        List<String> codes = names.listCodes(name);
        if (codes.size() != 1) {
            String key = codes.isEmpty() ? "pricing.trial.unknownPlace" : "pricing.trial.ambiguousPlace";
            problems.add(FieldProblem.of(field, key, name, String.join(", ", codes)));
            return Place.UNKNOWN;
        }
        return Place.ofDivision(codes.getFirst());
    }

    private long number(String field, int digits, boolean required) {
        String text = text(field);
        if (text.isEmpty() && !required) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(FieldProblem.of(field, "pricing.trial.wrongNumber"));
            return 0;
        }
        return new BigDecimal(text)
                .movePointRight(digits)
                .setScale(0, RoundingMode.UP)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .longValueExact();
    }
}

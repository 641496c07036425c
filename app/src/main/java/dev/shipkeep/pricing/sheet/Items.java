package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items of a cell that lists places, periods, products or codes. */
final class Items {

    private static final Set<String> EVERYTHING_ELSE = Set.of("*", "其他", "其它", "其余");
    private static final List<String> EXCEPTED = List.of("!", "！", "除");

    private final PlaceNames names;
    private final SheetProblems problems;

    Items(PlaceNames names, SheetProblems problems) {
        this.names = names;
        this.problems = problems;
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split("[;；、,，\\n]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    static boolean isEverythingElse(String item) {
        return EVERYTHING_ELSE.contains(item);
    }

    Optional<PlaceKey> place(SheetRow row, String item) {
        List<String> codes = names.listCodes(item);
        if (codes.size() == 1) {
            return Optional.of(PlaceKey.ofDivision(codes.getFirst()));
        }
        if (codes.isEmpty()) {
            problems.add(row.line(), Column.ITEMS, "unknownPlace", item);
        } else {
            problems.add(row.line(), Column.ITEMS, "ambiguousPlace", item, String.join(", ", codes));
        }
        return Optional.empty();
    }

    /** Places, those behind an exclamation mark excepted. */
    PlaceSet placeSet(SheetRow row) {
        Set<PlaceKey> in = new HashSet<>();
        Set<PlaceKey> except = new HashSet<>();
        for (String item : split(row.text(Column.ITEMS))) {
            Optional<String> sign = EXCEPTED.stream().filter(item::startsWith).findFirst();
            String name = item.substring(sign.map(String::length).orElse(0)).strip();
            place(row, name).ifPresent(sign.isPresent() ? except::add : in::add);
        }
        if (in.isEmpty()) {
            problems.add(row.line(), Column.ITEMS, "noItems");
        }
        return new PlaceSet(in, except);
    }

    /** Periods such as {@code 2026-11-01~2026-11-20}, or single days. */
    List<Validity> periods(SheetRow row) {
        List<Validity> periods = new ArrayList<>();
        for (String item : split(row.text(Column.ITEMS))) {
            String[] ends = item.split("~|～|至");
            try {
                LocalDate from = LocalDate.parse(ends[0].strip());
                LocalDate through = LocalDate.parse(ends[ends.length - 1].strip());
                periods.add(new Validity(from, through));
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                problems.add(row.line(), Column.ITEMS, "notAPeriod", item);
            }
        }
        if (periods.isEmpty()) {
            problems.add(row.line(), Column.ITEMS, "noItems");
        }
        return periods;
    }
}

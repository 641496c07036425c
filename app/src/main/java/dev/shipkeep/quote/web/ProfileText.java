package dev.shipkeep.quote.web;

import dev.shipkeep.organization.Divisions;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.RowSource;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.pricing.sheet.PlaceNames;
import dev.shipkeep.quote.ProfileLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stated profile as text: a line per lane and weight with origin, destination, kilograms, parcels a month and, if wanted,
 * the product; with spaces, commas or tabs between, so that it can be pasted from a sheet.
 */
final class ProfileText {

    private static final int GRAMS = 3;
    private static final int LEAST_CELLS = 4;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_PROBLEMS = 5;

    private final PlaceNames places;
    private final List<ProfileLine> lines = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    ProfileText(PlaceNames places) {
        this.places = places;
    }

    List<ProfileLine> lines() {
        return lines;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    void read(String text) {
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (!line.isBlank()) {
                add(number, List.of(line.strip().split("[\\s,，、;；→]+")));
            }
        }
    }

    /** A sheet whose first row may be a header. */
    void read(FileContent content) throws IOException {
        if (!(RowSource.open(content, FileOptions.auto()) instanceof RowSource.Opening.Opened(RowSource source))) {
            problems.add(FieldProblem.of("file", "quote.problem.file"));
            return;
        }
        try (source) {
            List<String> header = source.header();
            if (header.size() >= LEAST_CELLS && Typed.units(header.get(2), GRAMS) != null) {
                add(1, header);
            }
            while (lines.size() <= MOST_LINES
                    && problems.size() < MOST_PROBLEMS
                    && source.next() instanceof FileRow.Data data) {
                add(data.line(), List.of(data.cells()));
            }
        }
    }

    private void add(long number, List<String> cells) {
        if (problems.size() >= MOST_PROBLEMS || lines.size() > MOST_LINES) {
            return;
        }
        Long grams = cells.size() < LEAST_CELLS ? null : Typed.units(cells.get(2), GRAMS);
        Long parcels = cells.size() < LEAST_CELLS ? null : Typed.units(cells.get(3), 0);
        if (grams == null || parcels == null || grams == 0 || parcels == 0) {
            problems.add(FieldProblem.of("profile", "quote.problem.profileLine", number));
            return;
        }
        String origin = place(number, cells.getFirst());
        String destination = place(number, cells.get(1));
        if (!origin.isEmpty() && !destination.isEmpty()) {
            String product = cells.size() > LEAST_CELLS ? cells.get(4).strip() : "";
            lines.add(new ProfileLine(origin, destination, product, grams, parcels));
        }
    }

    /** Empty when nothing or several are called so, which is a problem then. */
    private String place(long number, String name) {
        List<String> codes = places.listCodes(name.strip());
        if (codes.size() == 1) {
            return codes.getFirst();
        }
        problems.add(FieldProblem.of("profile", "quote.problem.profilePlace", number, name.strip()));
        return "";
    }

    /** As it is typed. */
    static String write(List<ProfileLine> lines, Divisions divisions) {
        return lines.stream()
                .map(line -> String.join(
                                "\t",
                                divisions.fullNameOf(line.origin()),
                                divisions.fullNameOf(line.destination()),
                                Typed.figure(line.grams(), GRAMS),
                                Long.toString(line.monthlyParcels()),
                                line.product())
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}

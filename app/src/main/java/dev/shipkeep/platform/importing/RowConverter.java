package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.importing.internal.CellParser;
import dev.shipkeep.platform.importing.internal.CellParsers;
import dev.shipkeep.platform.importing.internal.CellValue;
import dev.shipkeep.platform.importing.internal.FormulaErrors;
import dev.shipkeep.platform.importing.internal.HalfWidth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts rows of one file by one mapping. Makes next to no garbage for a good row. Not for several threads. */
public final class RowConverter {

    private static final int SHOWN_CHARACTERS = 60;
    private static final char REPLACEMENT = '\uFFFD';

    private final List<ImportField> fields;
    private final List<String> header;
    private final FieldReader[] readers;
    private final GoodRow good;
    private final CellValue value = new CellValue();
    private @Nullable List<Problem> problems;

    private RowConverter(List<ImportField> fields, ImportMapping mapping, List<String> header, Instant now) {
        this.fields = List.copyOf(fields);
        this.header = List.copyOf(header);
        good = new GoodRow(fields.size());
        readers = new FieldReader[fields.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = FieldReader.of(fields.get(i), mapping, header, now);
        }
    }

    /** @param now what "in the future" is measured from */
    public static RowConverter of(List<ImportField> fields, ImportMapping mapping, List<String> header, Instant now) {
        List<MappingProblem> problems = mapping.listProblems(fields, header, now);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the mapping does not fit the file: " + problems);
        }
        return new RowConverter(fields, mapping, header, now);
    }

    /** Index of the field in {@link GoodRow}. */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such field: " + field);
    }

    public RowResult convert(FileRow.Data row) {
        problems = null;
        good.begin(row.line());
        checkShape(row);
        if (problems == null) {
            for (int i = 0; i < readers.length; i++) {
                convertField(i, row.cells());
            }
        }
        List<Problem> found = problems;
        return found == null ? good : new RowResult.BadRow(row.line(), found);
    }

    static boolean understands(ImportField field, ImportMapping mapping, String constant, Instant now) {
        CellValue value = new CellValue();
        CellParsers.of(field.type(), mapping, "", now).parse(clean(field.type(), constant), value);
        return value.problem() == null;
    }

    private void checkShape(FileRow.Data row) {
        if (row.strayQuote()) {
            add(new Problem("", ProblemCode.STRAY_QUOTE.word(), List.of()));
        }
        String[] cells = row.cells();
        for (int i = header.size(); i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                List<String> sizes = List.of(Integer.toString(cells.length), Integer.toString(header.size()));
                add(new Problem("", ProblemCode.TOO_MANY_CELLS.word(), sizes));
                return;
            }
        }
    }

    private void convertField(int index, String[] cells) {
        FieldReader reader = readers[index];
        for (int i = 0; i < reader.columns.length; i++) {
            int column = reader.columns[i];
            if (column < cells.length) {
                String text = clean(reader.field.type(), cells[column]);
                if (!text.isEmpty()) {
                    parse(index, reader.parsers[i], header.get(column), text);
                    return;
                }
            }
        }
        if (!reader.constant.isEmpty()) {
            parse(index, reader.constantParser, reader.field.name(), reader.constant);
        } else {
            good.clear(index);
            if (reader.field.required()) {
                add(new Problem(reader.title(header), ProblemCode.MISSING.word(), List.of()));
            }
        }
    }

    private void parse(int index, CellParser parser, String column, String text) {
        ProblemCode unreadable = findUnreadable(text);
        if (unreadable != null) {
            add(Problem.of(column, unreadable, List.of(shorten(text.replace('\0', '?')))));
            return;
        }
        value.clear();
        parser.parse(text, value);
        ProblemCode problem = value.problem();
        if (problem == null) {
            good.put(index, value.text(), value.number());
        } else {
            List<String> arguments = new ArrayList<>();
            arguments.add(shorten(text));
            arguments.addAll(value.expected());
            add(Problem.of(column, problem, arguments));
        }
    }

    private static @Nullable ProblemCode findUnreadable(String text) {
        if (FormulaErrors.contains(text)) {
            return ProblemCode.FORMULA_ERROR;
        }
        if (HalfWidth.isPlain(text)) {
            return null;
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return ProblemCode.ENCODING;
        }
        return text.indexOf('\0') >= 0 ? ProblemCode.NUL_CHARACTER : null;
    }

    private void add(Problem problem) {
        List<Problem> list = problems;
        if (list == null) {
            list = new ArrayList<>(2);
            problems = list;
        }
        list.add(problem);
    }

    private static String clean(FieldType type, String cell) {
        String text = HalfWidth.strip(cell);
        return type instanceof FieldType.Text ? HalfWidth.orEmpty(text) : HalfWidth.clean(text);
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }

    /** Parsers stand beside their columns because a header may name the unit of its column. */
    private record FieldReader(
            ImportField field, int[] columns, CellParser[] parsers, String constant, CellParser constantParser) {

        static FieldReader of(ImportField field, ImportMapping mapping, List<String> header, Instant now) {
            FieldSource source = mapping.source(field.name());
            int[] columns = new int[source.columns().size()];
            CellParser[] parsers = new CellParser[columns.length];
            for (int i = 0; i < columns.length; i++) {
                String column = source.columns().get(i);
                columns[i] = header.indexOf(column);
                parsers[i] = CellParsers.of(field.type(), mapping, column, now);
            }
            CellParser constantParser = CellParsers.of(field.type(), mapping, "", now);
            return new FieldReader(field, columns, parsers, clean(field.type(), source.constant()), constantParser);
        }

        String title(List<String> header) {
            return columns.length == 0 ? field.name() : header.get(columns[0]);
        }
    }
}

package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.ProblemCode;
import dev.shipkeep.platform.importing.ValueOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first rows say that the header does not. */
public final class SampleGuess {

    private static final int FEWEST_VALUES = 2;
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+),(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern DECIMAL_POINT = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)\\.(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})(\\D.*)?");
    private static final int LAST_MONTH = 12;

    private final List<ImportField> fields;
    private final List<String> header;
    private final List<List<String>> rows;
    private final ImportMapping plainMapping = new ImportMapping(FileOptions.auto(), ValueOptions.chinese(), Map.of());

    public SampleGuess(List<ImportField> fields, List<String> header, List<List<String>> rows) {
        this.fields = fields;
        this.header = header;
        this.rows = rows;
    }

    /**
     * A field of a kind that is open and alone gets the one column left whose values are all of that kind. Times and
     * amounts are left out: a deadline taken for an event does more harm than a column left open.
     */
    public void addByContent(Map<String, String> columnByField) {
        addAlone(columnByField, FieldType.Choice.class, false);
        addAlone(columnByField, FieldType.Region.class, true);
    }

    private void addAlone(Map<String, String> columnByField, Class<? extends FieldType> kind, boolean provincesOnly) {
        List<ImportField> open = fields.stream()
                .filter(field -> kind.isInstance(field.type()) && !columnByField.containsKey(field.name()))
                .toList();
        if (open.size() != 1) {
            return;
        }
        ImportField field = open.getFirst();
        CellParser parser = CellParsers.of(field.type(), plainMapping, "", Instant.EPOCH);
        List<String> fitting = header.stream()
                .filter(column -> !columnByField.containsValue(column))
                .filter(column -> fits(column, text -> understands(parser, text, provincesOnly)))
                .toList();
        if (fitting.size() == 1) {
            columnByField.put(field.name(), fitting.getFirst());
        }
    }

    /** Only where no value of the mapped columns speaks for the point. */
    public boolean usesDecimalComma(Map<String, String> columnByField) {
        int comma = 0;
        int point = 0;
        for (String text : valuesOf(columnByField, SampleGuess::hasDecimals)) {
            comma += DECIMAL_COMMA.matcher(text).find()
                            && !DECIMAL_POINT.matcher(text).find()
                    ? 1
                    : 0;
            point += DECIMAL_POINT.matcher(text).find()
                            && !DECIMAL_COMMA.matcher(text).find()
                    ? 1
                    : 0;
        }
        return comma > 0 && point == 0;
    }

    /** An order of day and month, if at least one date of the sample cannot be read the other way round. */
    public List<String> datePatterns(Map<String, String> columnByField) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        @Nullable String separator = null;
        String year = "yyyy";
        for (String text : valuesOf(columnByField, SampleGuess::isTemporal)) {
            Matcher matcher = YEAR_LAST.matcher(text);
            if (matcher.matches()) {
                dayFirst |= Integer.parseInt(matcher.group(1)) > LAST_MONTH;
                monthFirst |= Integer.parseInt(matcher.group(3)) > LAST_MONTH;
                separator = matcher.group(2);
                year = matcher.group(4).length() == 2 ? "yy" : "yyyy";
            }
        }
        if (separator == null || dayFirst == monthFirst) {
            return List.of();
        }
        return List.of(String.join(separator, dayFirst ? "d" : "M", dayFirst ? "M" : "d", year));
    }

    private List<String> valuesOf(Map<String, String> columnByField, Predicate<FieldType> kind) {
        List<String> values = new ArrayList<>();
        for (ImportField field : fields) {
            String column = columnByField.get(field.name());
            if (column != null && kind.test(field.type())) {
                values.addAll(values(column));
            }
        }
        return values;
    }

    private boolean fits(String column, Predicate<String> understood) {
        List<String> values = values(column);
        long good = values.stream().filter(understood).count();
        return values.size() >= FEWEST_VALUES && good >= values.size() * NEARLY_ALL;
    }

    private List<String> values(String column) {
        int index = header.indexOf(column);
        return rows.stream()
                .map(row -> HalfWidth.clean(HalfWidth.strip(row.get(index))))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean understands(CellParser parser, String text, boolean provincesOnly) {
        CellValue value = new CellValue();
        parser.parse(text, value);
        ProblemCode problem = value.problem();
        String found = value.text();
        return problem == null && (!provincesOnly || (found != null && RegionParser.isProvinceCode(found)));
    }

    private static boolean isTemporal(FieldType type) {
        return type instanceof FieldType.Moment || type instanceof FieldType.Day;
    }

    private static boolean hasDecimals(FieldType type) {
        return type instanceof FieldType.Money || type instanceof FieldType.Weight || type instanceof FieldType.Length;
    }
}

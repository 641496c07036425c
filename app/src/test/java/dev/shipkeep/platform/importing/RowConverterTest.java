package dev.shipkeep.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowConverterTest {

    private static final List<String> HEADER = List.of("no", "freight", "picked_up_at", "deadline");
    private static final List<ImportField> FIELDS = List.of(
            ImportField.required("no", new FieldType.Code(40)),
            ImportField.optional("freight", FieldType.Money.notNegative()),
            ImportField.required("shipped_at", FieldType.Moment.upTo(7)),
            ImportField.optional("product", new FieldType.Text(20)));
    private static final ImportMapping MAPPING = new ImportMapping(
            FileOptions.auto(),
            ValueOptions.chinese(),
            Map.of(
                    "no", FieldSource.columns("no"),
                    "freight", FieldSource.columns("freight"),
                    "shipped_at", FieldSource.columns("picked_up_at", "deadline"),
                    "product", FieldSource.constant("标准快递")));

    private final RowConverter converter = RowConverter.of(FIELDS, MAPPING, HEADER, WaybillFields.NOW);

    @Test
    void takesTheFirstColumnThatIsNotEmptyAndTheConstant() {
        GoodRow row = (GoodRow) convert("A1", "12.5", " ", "2026-05-03 14:05");

        assertThat(row.getText(converter.indexOf("no"))).isEqualTo("A1");
        assertThat(row.getLong(converter.indexOf("freight"))).isEqualTo(1250);
        assertThat(row.getInstant(converter.indexOf("shipped_at"))).hasToString("2026-05-03T06:05:00Z");
        assertThat(row.getText(converter.indexOf("product"))).isEqualTo("标准快递");
    }

    @Test
    void doesNotCarryAValueIntoTheNextRow() {
        convert("A1", "12.5", "2026-05-03", "");
        GoodRow row = (GoodRow) convert("A2", "", "2026-05-04", "");

        assertThat(row.has(converter.indexOf("freight"))).isFalse();
        assertThatThrownBy(() -> row.getLong(converter.indexOf("freight"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reportsAllThatIsWrongWithARow() {
        RowResult.BadRow row = (RowResult.BadRow) convert("", "-3", "2099-01-01", "2026-05-03");

        assertThat(row.line()).isEqualTo(7);
        assertThat(row.problems())
                .containsExactly(
                        new Problem("no", "missing", List.of()),
                        new Problem("freight", "negative", List.of("-3")),
                        new Problem("picked_up_at", "tooLate", List.of("2099-01-01", "2026-11-27")));
    }

    @Test
    void takesAShortRowForOneWithEmptyCellsButRefusesALongOne() {
        assertThat(convert("A1", "1", "2026-05-03")).isInstanceOf(GoodRow.class);
        assertThat(convert("A1", "1", "2026-05-03", "", " ")).isInstanceOf(GoodRow.class);
        RowResult.BadRow row = (RowResult.BadRow) convert("A1", "1", "2", "2026-05-03", "x");
        assertThat(row.problems()).containsExactly(new Problem("", "tooManyCells", List.of("5", "4")));
    }

    @Test
    void refusesARowWithAStrayQuote() {
        RowResult result = converter.convert(new FileRow.Data(7, new String[] {"A1", "1", "2026-05-03", ""}, true));

        assertThat(((RowResult.BadRow) result).problems().getFirst().code()).isEqualTo("strayQuote");
    }

    @Test
    void tellsWhyAMappingDoesNotFit() {
        ImportMapping mapping = MAPPING.with("no", new FieldSource(List.of(), ""))
                .with("freight", FieldSource.columns("fee"))
                .with("shipped_at", FieldSource.constant("soon"))
                .with("colour", FieldSource.columns("no"));

        assertThat(mapping.listProblems(FIELDS, HEADER, WaybillFields.NOW))
                .containsExactlyInAnyOrder(
                        new MappingProblem("no", MappingProblem.Code.REQUIRED, ""),
                        new MappingProblem("freight", MappingProblem.Code.COLUMN_ABSENT, "fee"),
                        new MappingProblem("shipped_at", MappingProblem.Code.BAD_CONSTANT, "soon"),
                        new MappingProblem("colour", MappingProblem.Code.UNKNOWN_FIELD, ""));
        assertThatThrownBy(() -> RowConverter.of(FIELDS, mapping, HEADER, WaybillFields.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    private RowResult convert(String... cells) {
        return converter.convert(new FileRow.Data(7, cells, false));
    }
}

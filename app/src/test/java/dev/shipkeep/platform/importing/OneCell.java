package dev.shipkeep.platform.importing;

import java.util.List;
import java.util.Map;

/** Converts one cell of one column; answers the value, or the word of the problem. */
record OneCell(FieldType type, String header, FileOptions file, ValueOptions values) {

    static OneCell of(FieldType type) {
        return new OneCell(type, "column", FileOptions.auto(), ValueOptions.chinese());
    }

    OneCell under(String newHeader) {
        return new OneCell(type, newHeader, file, values);
    }

    OneCell with(ValueOptions newValues) {
        return new OneCell(type, header, file, newValues);
    }

    OneCell withDecimalComma() {
        return new OneCell(type, header, file.withDecimalSeparator(","), values);
    }

    Object convert(String cell) {
        ImportMapping mapping = new ImportMapping(file, values, Map.of("field", FieldSource.columns(header)));
        List<ImportField> fields = List.of(ImportField.required("field", type));
        RowConverter converter = RowConverter.of(fields, mapping, List.of(header), WaybillFields.NOW);
        return switch (converter.convert(new FileRow.Data(1, new String[] {cell}, false))) {
            case RowResult.BadRow bad -> bad.problems().getFirst().code();
            case GoodRow good ->
                switch (type) {
                    case FieldType.Text ignored -> good.getText(0);
                    case FieldType.Code ignored -> good.getText(0);
                    case FieldType.Choice ignored -> good.getText(0);
                    case FieldType.Region ignored -> good.getText(0);
                    case FieldType.Moment ignored -> good.getInstant(0).toString();
                    case FieldType.Day ignored -> good.getDate(0).toString();
                    case FieldType.YesNo ignored -> good.getBoolean(0);
                    default -> good.getLong(0);
                };
        };
    }
}

package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;

final class WholeNumberParser implements CellParser {

    private final FieldType.WholeNumber type;
    private final DecimalText decimal;

    WholeNumberParser(FieldType.WholeNumber type, char decimalSeparator) {
        this.type = type;
        decimal = new DecimalText(decimalSeparator);
    }

    @Override
    public void parse(String text, CellValue out) {
        ProblemCode problem = decimal.read(text);
        boolean words = !decimal.before().isEmpty() || !decimal.after().isEmpty();
        if (problem != null || words) {
            out.fail(problem == null ? ProblemCode.NOT_A_NUMBER : problem);
            return;
        }
        if (decimal.scale() > 0) {
            out.fail(ProblemCode.NOT_WHOLE);
            return;
        }
        long value = decimal.negative() ? -decimal.unscaled() : decimal.unscaled();
        if (value < 0 && type.minimum() >= 0) {
            out.fail(ProblemCode.NEGATIVE);
        } else if (value < type.minimum() || value > type.maximum()) {
            out.fail(ProblemCode.OUT_OF_RANGE, Long.toString(type.minimum()), Long.toString(type.maximum()));
        } else {
            out.setNumber(value);
        }
    }
}

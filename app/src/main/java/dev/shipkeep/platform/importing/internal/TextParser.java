package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;

record TextParser(int maxLength) implements CellParser {

    @Override
    public void parse(String text, CellValue out) {
        if (text.length() > maxLength) {
            out.fail(ProblemCode.TOO_LONG, Integer.toString(maxLength), Integer.toString(text.length()));
        } else {
            out.setText(text);
        }
    }
}

package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import java.util.Locale;
import java.util.Set;

record YesNoParser() implements CellParser {

    private static final Set<String> YES = Set.of("1", "y", "yes", "true", "t", "是", "有", "√", "对", "真");
    private static final Set<String> NO = Set.of("0", "n", "no", "false", "f", "否", "无", "×", "x", "假", "没有");

    @Override
    public void parse(String text, CellValue out) {
        String small = text.toLowerCase(Locale.ROOT);
        if (YES.contains(small)) {
            out.setNumber(1);
        } else if (NO.contains(small)) {
            out.setNumber(0);
        } else {
            out.fail(ProblemCode.NOT_YES_NO);
        }
    }
}

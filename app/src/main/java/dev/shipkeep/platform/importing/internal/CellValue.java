package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link CellParser} found: a text, a number or a problem. One object serves millions of cells. */
public final class CellValue {

    private @Nullable String text;
    private long number;
    private @Nullable ProblemCode problem;
    private List<String> expected = List.of();

    public void clear() {
        text = null;
        number = 0;
        problem = null;
        expected = List.of();
    }

    void setText(String newText) {
        text = newText;
    }

    void setNumber(long newNumber) {
        number = newNumber;
    }

    void fail(ProblemCode code, String... newExpected) {
        problem = code;
        expected = List.of(newExpected);
    }

    public @Nullable String text() {
        return text;
    }

    public long number() {
        return number;
    }

    public @Nullable ProblemCode problem() {
        return problem;
    }

    public List<String> expected() {
        return expected;
    }
}

package dev.shipkeep.platform.page;

import java.util.List;

/** The problems of a form as a template asks for them. */
public record FieldProblems(List<FieldProblem> all) {

    public static final FieldProblems NONE = new FieldProblems(List.of());

    public boolean has(String field) {
        return all.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** All messages of a field, in the person's language; empty for none. */
    public String text(Frame frame, String field) {
        return String.join(
                " ",
                all.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(problem -> problem.text(frame))
                        .toList());
    }
}

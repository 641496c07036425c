package dev.shipkeep.organization;

import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import java.util.Map;

/** Says the refusal of a form as the refusal of a row: at the column of the file, with the same text. */
record RowProblems(ImportMapping mapping, Map<String, String> importFieldByFormField) {

    BadRow of(long line, List<FieldProblem> problems) {
        return new BadRow(line, problems.stream().map(this::problem).toList());
    }

    BadRow of(long line, String field, String messageKey, Object... arguments) {
        return of(line, List.of(FieldProblem.of(field, messageKey, arguments)));
    }

    private Problem problem(FieldProblem problem) {
        String field = importFieldByFormField.getOrDefault(problem.field(), problem.field());
        return mapping.problem(new FieldProblem(field, problem.messageKey(), problem.arguments()));
    }
}

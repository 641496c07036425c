package dev.shipkeep.lead.intake;

import dev.shipkeep.lead.capture.LeadCapture;
import dev.shipkeep.lead.capture.LeadCapture.Outcome;
import dev.shipkeep.lead.capture.LeadEntry;
import dev.shipkeep.lead.capture.PhotoCheck;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.Problem;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Rows that become leads. */
final class LeadBatch implements ImportBatch {

    private static final int FEN_DIGITS = 2;

    private final LeadCapture capture;
    private final ImportMapping mapping;
    private final List<Line> lines = new ArrayList<>();

    LeadBatch(LeadCapture capture, ImportMapping mapping) {
        this.capture = capture;
        this.mapping = mapping;
    }

    /** A lead and the line that it stood in. */
    private record Line(long line, LeadEntry entry) {}

    @Override
    public void add(GoodRow row) {
        Map<String, String> form = new HashMap<>();
        for (int field = 0; field < LeadField.FIELDS.size(); field++) {
            if (row.has(field)) {
                form.put(LeadField.FORM_FIELDS.get(field), text(row, field));
            }
        }
        form.putIfAbsent("lawfulBasis", "public");
        form.putIfAbsent("source", "marketplace");
        form.put("clientKey", key(form));
        lines.add(new Line(row.line(), LeadEntry.of(form)));
    }

    private static String text(GoodRow row, int field) {
        return switch (LeadField.FIELDS.get(field).type()) {
            case FieldType.WholeNumber ignored -> Long.toString(row.getLong(field));
            case FieldType.Money ignored ->
                BigDecimal.valueOf(row.getLong(field), FEN_DIGITS).toPlainString();
            default -> row.getText(field);
        };
    }

    /** The same row has the same key, so that a file that is sent again brings no second lead. */
    private static String key(Map<String, String> form) {
        String text = new TreeMap<>(form).toString();
        return "file-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public BatchOutcome write() {
        long added = 0;
        long same = 0;
        List<BadRow> refused = new ArrayList<>();
        for (Line line : lines) {
            switch (capture.capture(line.entry(), new PhotoCheck(), true)) {
                case Outcome.Saved(long ignored, boolean again) -> {
                    added += again ? 0 : 1;
                    same += again ? 1 : 0;
                }
                case Outcome.Refused(List<FieldProblem> problems) ->
                    refused.add(new BadRow(
                            line.line(), problems.stream().map(this::problem).toList()));
                case Outcome.LookFirst ignored -> throw new IllegalStateException("a confirmed lead is not held back");
            }
        }
        return new BatchOutcome(added, 0, same, refused);
    }

    /** What is wrong with a field of the form, at the column of the file. */
    private Problem problem(FieldProblem problem) {
        int index = LeadField.FORM_FIELDS.indexOf(problem.field());
        String field = index < 0 ? "name" : LeadField.FIELDS.get(index).name();
        return mapping.problem(new FieldProblem(field, problem.messageKey(), problem.arguments()));
    }
}

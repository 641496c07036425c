package dev.shipkeep.platform.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A kind of import that only tests have: short texts by code, kept among the settings, with a hook to cause trouble. */
@Component
public class NoteKind implements ImportKind {

    public static final String NAME = "note";
    public static final String REFUSED = "refuse me";

    private static final int CODE = 0;
    private static final int TEXT = 1;

    private final JdbcClient jdbc;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile Trouble trouble = write -> {};

    /** Called before each write of a batch, with its number since the trouble was set, from 1. */
    public interface Trouble {
        void before(int write);
    }

    NoteKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void cause(Trouble newTrouble) {
        writes.set(0);
        trouble = newTrouble;
    }

    public int writes() {
        return writes.get();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("code", new FieldType.Code(60), "编码", "号码"),
                ImportField.optional("text", new FieldType.Text(40), "文字", "内容"));
    }

    @Override
    public int batchRows() {
        return 100;
    }

    @Override
    public boolean rowsDependOnEarlierRows() {
        return false;
    }

    @Override
    public ImportBatch newBatch(long importId, ImportMapping mapping) {
        return new NoteBatch();
    }

    private record Note(long line, String code, String text) {}

    private final class NoteBatch implements ImportBatch {

        private final List<Note> notes = new ArrayList<>();

        @Override
        public void add(GoodRow row) {
            notes.add(new Note(row.line(), row.getText(CODE), row.has(TEXT) ? row.getText(TEXT) : ""));
        }

        @Override
        public int size() {
            return notes.size();
        }

        @Override
        public BatchOutcome write() {
            trouble.before(writes.incrementAndGet());
            List<RowResult.BadRow> refused = new ArrayList<>();
            Map<Change, Long> counts = new LinkedHashMap<>();
            for (Note note : notes) {
                if (note.text().equals(REFUSED)) {
                    Problem problem = new Problem("text", "unknownChoice", List.of(note.text(), "anything else"));
                    refused.add(new RowResult.BadRow(note.line(), List.of(problem)));
                } else {
                    counts.merge(write(note), 1L, Long::sum);
                }
            }
            return new BatchOutcome(
                    counts.getOrDefault(Change.ADDED, 0L),
                    counts.getOrDefault(Change.CHANGED, 0L),
                    counts.getOrDefault(Change.SAME, 0L),
                    refused);
        }

        private Change write(Note note) {
            @Nullable
            Boolean added = jdbc.sql("""
                    INSERT INTO platform.setting AS old (name, value) VALUES ('note.' || ?, ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE old.value <> excluded.value
                    RETURNING xmax = 0""")
                    .params(note.code(), note.text())
                    .query(Boolean.class)
                    .optional()
                    .orElse(null);
            return added == null ? Change.SAME : added ? Change.ADDED : Change.CHANGED;
        }
    }

    private enum Change {
        ADDED,
        CHANGED,
        SAME
    }
}

package dev.shipkeep.waybill.intake;

import dev.shipkeep.Running;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.FieldSource;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult;
import dev.shipkeep.platform.importing.ValueOptions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** Feeds rows of the canonical file to the import, without a file and without the engine. */
public final class TestFile {

    private static final long IMPORT = 0;

    private final Running shipkeep = Running.shipkeep();
    private final WaybillImport kind = shipkeep.bean(WaybillImport.class);
    private final List<String> header =
            kind.fields().stream().map(ImportField::name).toList();
    private final ImportMapping mapping;
    private long line = 1;

    public TestFile() {
        Map<String, FieldSource> sources = new LinkedHashMap<>();
        header.forEach(name -> sources.put(name, FieldSource.columns(name)));
        mapping = new ImportMapping(FileOptions.auto(), ValueOptions.chinese(), sources);
    }

    /** What is done when no import is under way. */
    void settle() {
        shipkeep.bean(SeriesPacking.class).packMarked();
        shipkeep.bean(LaneCount.class).countMarked();
    }

    public BatchOutcome load(List<Map<String, String>> rows) {
        return load(SignedIn.SYSTEM, rows, true);
    }

    BatchOutcome loadAs(String username, List<Map<String, String>> rows) {
        return load(shipkeep.person(username), rows, true);
    }

    /** Writes a batch in a transaction that does not come to its end. */
    public void loadInVain(List<Map<String, String>> rows) {
        load(SignedIn.SYSTEM, rows, false);
    }

    private BatchOutcome load(SignedIn person, List<Map<String, String>> rows, boolean commit) {
        ImportBatch batch = kind.newBatch(IMPORT, mapping);
        RowConverter converter = RowConverter.of(kind.fields(), mapping, header, Instant.now());
        for (Map<String, String> row : rows) {
            String[] cells =
                    header.stream().map(name -> row.getOrDefault(name, "")).toArray(String[]::new);
            RowResult result = converter.convert(new FileRow.Data(++line, cells, false));
            if (!(result instanceof GoodRow good)) {
                throw new AssertionError(result.toString());
            }
            batch.add(good);
        }
        TransactionTemplate transaction = shipkeep.bean(TransactionTemplate.class);
        BatchOutcome outcome = Acting.as(
                person,
                () -> transaction.execute(status -> {
                    if (!commit) {
                        status.setRollbackOnly();
                    }
                    return batch.write();
                }));
        if (outcome == null) {
            throw new AssertionError("no outcome");
        }
        return outcome;
    }
}

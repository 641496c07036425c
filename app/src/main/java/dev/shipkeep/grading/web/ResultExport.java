package dev.shipkeep.grading.web;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.internal.ResultFilter;
import dev.shipkeep.grading.internal.ResultList;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of a run as an Excel file: exactly what the list shows under the same filter, every page of it. */
@Component
class ResultExport {

    private static final int FLUSH_ROWS = 1000;

    private final ResultList results;
    private final Audit audit;

    ResultExport(ResultList results, Audit audit) {
        this.results = results;
        this.audit = audit;
    }

    @Transactional
    public void write(GradingRun run, ResultFilter filter, Frame frame, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, Workbooks.APPLICATION, Workbooks.VERSION)) {
            Worksheet sheet = workbook.newWorksheet(run.asOf().toString());
            Workbooks.head(sheet, titles(frame));
            int[] rows = {0};
            results.forEach(run.id(), filter, row -> {
                rows[0]++;
                add(sheet, rows[0], row, frame);
                if (rows[0] % FLUSH_ROWS == 0) {
                    flush(sheet);
                }
            });
            audit.record("export", "grading_run", run.id(), null, Map.of("rows", rows[0], "filter", filter.toString()));
        }
    }

    private static String[] titles(Frame frame) {
        String[] keys = {
            "rank",
            "code",
            "name",
            "currency",
            "key",
            "abc",
            "tier",
            "frequency",
            "amount",
            "momentum",
            "change",
            "parcels",
            "revenue",
            "share",
            "cumulative",
            "margin",
            "tierTotal",
            "criteriaTotal"
        };
        for (int i = 0; i < keys.length; i++) {
            keys[i] = frame.say("grading.column." + keys[i]);
        }
        return keys;
    }

    private static void add(Worksheet sheet, int at, ResultList.Row row, Frame frame) {
        sheet.value(at, 0, row.rank());
        sheet.value(at, 1, row.code());
        sheet.value(at, 2, row.name());
        sheet.value(at, 3, row.currency());
        sheet.value(at, 4, frame.say("grading.class.KEY_ACCOUNT." + (row.keyAccount() ? "YES" : "NO")));
        sheet.value(at, 5, row.abc());
        sheet.value(at, 6, frame.say("grading.class.TIER." + row.tier()));
        sheet.value(at, 7, frame.say("grading.class.FREQUENCY." + row.frequencyClass()));
        sheet.value(at, 8, frame.say("grading.class.AMOUNT." + row.amountClass()));
        sheet.value(at, 9, frame.say("grading.class.MOMENTUM." + row.momentum()));
        Workbooks.rate(sheet, at, 10, row.changeBasisPoints());
        sheet.value(at, 11, row.parcels());
        Workbooks.money(sheet, at, 12, row.revenueFen());
        Workbooks.rate(sheet, at, 13, row.shareBasisPoints());
        Workbooks.rate(sheet, at, 14, row.cumulativeBasisPoints());
        Workbooks.money(sheet, at, 15, row.marginFen());
        sheet.value(at, 16, row.tierTotal());
        sheet.value(at, 17, row.criteriaTotal());
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be sent", e);
        }
    }
}
